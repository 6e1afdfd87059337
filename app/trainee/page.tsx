import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FirstSteps } from '@/components/trainee/first-steps'
import { TraineeOverview } from '@/components/trainee/trainee-overview'
import { TrainingLine } from '@/components/trainee/training-line'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { readFeedback } from '@/data/read-feedback'
import { readProgress } from '@/data/read-progress'
import { readStanding } from '@/data/read-standing'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { asTrainee } from '../viewer'
import { Welcome } from '../welcome/welcome'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trainee'))('title') }
}

/** A trainee's own page: what comes next, where they stand, and what was written to them. */
export default async function TraineePage({ searchParams }: PageProps<'/trainee'>) {
  const trainee = await asTrainee()
  const { trainingId } = trainee
  const [{ asked, withdrawn }, overview, progress, feedback, standing, t] = await Promise.all([
    searchParams,
    readTraineeOverview(trainee, trainingId),
    readProgress(trainee, trainingId),
    readFeedback(trainee, trainingId),
    readStanding(trainee, trainingId),
    getTranslations('trainee'),
  ])
  if (!overview || !progress || !standing) notFound()
  const isNew = feedback.length === 0 && overview.requests.length === 0
  return (
    <>
      <PageHeading
        about={<AboutPage page="trainee.overview" />}
        title={t('greeting', { name: overview.name.split(' ')[0] ?? overview.name })}
        lead={<TrainingLine overview={overview} />}
        action={<ButtonLink href="/trainee/requests/new">{t('request')}</ButtonLink>}
      />
      {(asked ?? withdrawn) !== undefined && (
        <div className="mb-6">
          <Notice role="status" tone="done">
            {t(asked === undefined ? 'withdrawn' : 'asked')}
          </Notice>
        </div>
      )}
      <Welcome viewer={trainee} otherwise={isNew && <FirstSteps />} />
      <TraineeOverview
        {...{ overview, progress, feedback, standing }}
        allFeedback="/trainee/feedback"
        own
      />
    </>
  )
}
