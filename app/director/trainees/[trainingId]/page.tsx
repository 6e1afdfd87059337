import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FollowedTrainee } from '../../../followed-trainee'
import { asDirector } from '../../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('director'))('trainee') }
}

/** A trainee's page as the trainee sees it, for a director. */
export default async function TraineePage({
  params,
}: PageProps<'/director/trainees/[trainingId]'>) {
  const [viewer, { trainingId }, t] = await Promise.all([
    asDirector(),
    params,
    getTranslations('director'),
  ])
  const back = { href: '/director', label: t('title') } as const
  return <FollowedTrainee viewer={viewer} trainingId={trainingId} back={back} />
}
