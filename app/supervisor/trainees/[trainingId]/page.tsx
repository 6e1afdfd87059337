import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readTalks } from '@/data/read-talks'
import { FollowedTrainee } from '../../../followed-trainee'
import { SupervisedTalks } from '../../../supervised-talks'
import { asSupervisor } from '../../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('supervisor'))('trainee') }
}

/** A trainee's page as the trainee sees it, for a supervisor, with the talks that they have had. */
export default async function TraineePage({
  params,
}: PageProps<'/supervisor/trainees/[trainingId]'>) {
  const [viewer, { trainingId }, t, talk] = await Promise.all([
    asSupervisor(),
    params,
    getTranslations('supervisor'),
    getTranslations('talk'),
  ])
  const back = { href: '/supervisor', label: t('title') } as const
  return (
    <FollowedTrainee
      viewer={viewer}
      trainingId={trainingId}
      back={back}
      action={
        <a href="#talks" className="button button-secondary">
          {talk('title')}
        </a>
      }
    >
      <SupervisedTalks
        trainingId={trainingId}
        from="supervisor"
        talks={readTalks(viewer, trainingId)}
      />
    </FollowedTrainee>
  )
}
