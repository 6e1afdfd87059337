import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FeedbackStream } from '@/components/trainee/feedback-stream'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import type { Director, Supervisor } from '@/data/access/viewer'
import { readFeedback } from '@/data/read-feedback'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { readFeedbackAddress } from '@/domain/feedback-page'

type FollowedFeedbackProps = {
  viewer: Director | Supervisor
  trainingId: string
  params: Record<string, unknown>
}

/** All that assessors have written to a trainee, for whoever follows them. */
export async function FollowedFeedback({ viewer, trainingId, params }: FollowedFeedbackProps) {
  const [overview, feedback, t] = await Promise.all([
    readTraineeOverview(viewer, trainingId),
    readFeedback(viewer, trainingId),
    getTranslations('feedback'),
  ])
  if (!overview) notFound()
  const trainee = `/${viewer.role}/trainees/${trainingId}`
  return (
    <>
      <PageHeading
        about={<AboutPage page={`${viewer.role}.feedback`} />}
        title={t('titleOf', { name: overview.name })}
        lead={t('lead')}
        back={{ href: trainee as Route, label: overview.name }}
      />
      <FeedbackStream
        feedback={feedback}
        at={`${trainee}/feedback` as Route}
        address={readFeedbackAddress(params)}
        now={overview.now}
        own={false}
      />
    </>
  )
}
