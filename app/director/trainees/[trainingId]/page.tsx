import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { readTalks } from '@/data/read-talks'
import { FollowedTrainee } from '../../../followed-trainee'
import { SupervisedTalks } from '../../../supervised-talks'
import { asDirector } from '../../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('director'))('trainee') }
}

/** A trainee's page as the trainee sees it, for a director, who may be their supervisor too. */
export default async function TraineePage({
  params,
}: PageProps<'/director/trainees/[trainingId]'>) {
  const [viewer, { trainingId }, t, meeting] = await Promise.all([
    asDirector(),
    params,
    getTranslations('director'),
    getTranslations('meeting'),
  ])
  const back = { href: '/director', label: t('title') } as const
  const supervises = viewer.supervisedTrainingIds.includes(trainingId)
  return (
    <FollowedTrainee
      viewer={viewer}
      trainingId={trainingId}
      back={back}
      action={
        <ButtonLink href={`/director/trainees/${trainingId}/meeting`} variant="secondary">
          {meeting('open')}
        </ButtonLink>
      }
    >
      {supervises && (
        <SupervisedTalks
          trainingId={trainingId}
          from="director"
          talks={readTalks(viewer, trainingId)}
        />
      )}
    </FollowedTrainee>
  )
}
