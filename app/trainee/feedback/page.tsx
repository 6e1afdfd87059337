import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FeedbackStream } from '@/components/trainee/feedback-stream'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { readFeedback } from '@/data/read-feedback'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { readFeedbackAddress } from '@/domain/feedback-page'
import { asTrainee } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('title') }
}

/** All that assessors have written to a trainee, word for word, to read and to search. */
export default async function FeedbackPage({ searchParams }: PageProps<'/trainee/feedback'>) {
  const trainee = await asTrainee()
  const { trainingId } = trainee
  const [params, overview, feedback, t, common] = await Promise.all([
    searchParams,
    readTraineeOverview(trainee, trainingId),
    readFeedback(trainee, trainingId),
    getTranslations('feedback'),
    getTranslations('trainee'),
  ])
  if (!overview) notFound()
  const back = { href: '/trainee', label: common('back') } as const
  return (
    <>
      <PageHeading
        about={<AboutPage page="trainee.feedback" />}
        title={t('title')}
        lead={t('lead')}
        back={back}
      />
      <FeedbackStream
        feedback={feedback}
        at="/trainee/feedback"
        address={readFeedbackAddress(params)}
        now={overview.now}
        own
      />
    </>
  )
}
