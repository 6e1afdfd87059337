import type { Route } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { TraineeOverview } from '@/components/trainee/trainee-overview'
import { TrainingLine } from '@/components/trainee/training-line'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import type { Director, Supervisor } from '@/data/access/viewer'
import { readFeedback } from '@/data/read-feedback'
import { readProgress } from '@/data/read-progress'
import { readStanding } from '@/data/read-standing'
import { readTraineeOverview } from '@/data/read-trainee-overview'

type FollowedTraineeProps = {
  viewer: Director | Supervisor
  trainingId: string
  back: { href: Route; label: string }
  /** The page's main act, for the one who follows. */
  action?: ReactNode
  /** What this one reads besides, beneath the trainee's own page. */
  children?: ReactNode
}

/** A trainee's page as the trainee sees it, to read, for whoever follows them. */
export async function FollowedTrainee(props: FollowedTraineeProps) {
  const { viewer, trainingId, back, action, children } = props
  const [overview, progress, feedback, standing] = await Promise.all([
    readTraineeOverview(viewer, trainingId),
    readProgress(viewer, trainingId),
    readFeedback(viewer, trainingId),
    readStanding(viewer, trainingId),
  ])
  if (!overview || !progress || !standing) notFound()
  return (
    <>
      <PageHeading
        back={back}
        title={overview.name}
        lead={<TrainingLine overview={overview} />}
        about={<AboutPage page={`${viewer.role}.trainee`} />}
        action={action}
      />
      <TraineeOverview
        {...{ overview, progress, feedback, standing }}
        allFeedback={`/${viewer.role}/trainees/${trainingId}/feedback` as Route}
        own={false}
      />
      {children && <div className="mt-5 md:mt-6">{children}</div>}
    </>
  )
}
