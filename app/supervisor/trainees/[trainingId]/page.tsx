import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FollowedTrainee } from '../../../followed-trainee'
import { asSupervisor } from '../../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('supervisor'))('trainee') }
}

/** A trainee's page as the trainee sees it, for a supervisor. */
export default async function TraineePage({
  params,
}: PageProps<'/supervisor/trainees/[trainingId]'>) {
  const [viewer, { trainingId }, t] = await Promise.all([
    asSupervisor(),
    params,
    getTranslations('supervisor'),
  ])
  const back = { href: '/supervisor', label: t('title') } as const
  return <FollowedTrainee viewer={viewer} trainingId={trainingId} back={back} />
}
