import '@/components/meeting/meeting.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { asDirector } from '@/app/viewer'
import { PrintButton } from '@/components/print/print-button'
import { TrainingLine } from '@/components/trainee/training-line'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { readFeedback } from '@/data/read-feedback'
import { readMeeting } from '@/data/read-meeting'
import { readPlan } from '@/data/read-plan'
import { readProgress } from '@/data/read-progress'
import { readTalks } from '@/data/read-talks'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { Evidence } from './evidence'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meeting'))('title') }
}

/** Everything that a meeting about one trainee goes by, on one page, and what the meeting decided. */
export default async function MeetingPage({
  params,
}: PageProps<'/director/trainees/[trainingId]/meeting'>) {
  const [director, { trainingId }, t] = await Promise.all([
    asDirector(),
    params,
    getTranslations('meeting'),
  ])
  const [overview, progress, feedback, { lines }, { talks }, record] = await Promise.all([
    readTraineeOverview(director, trainingId),
    readProgress(director, trainingId),
    readFeedback(director, trainingId),
    readPlan(director, trainingId),
    readTalks(director, trainingId),
    readMeeting(director, trainingId),
  ])
  if (!overview || !progress) notFound()
  return (
    <>
      <PageHeading
        about={<AboutPage page="director.meeting" />}
        kicker={t('kicker')}
        title={overview.name}
        lead={<TrainingLine overview={overview} />}
        back={{ href: `/director/trainees/${trainingId}`, label: t('back') }}
        action={<PrintButton label={t('print')} />}
      />
      <Evidence {...{ overview, progress, feedback, lines, talks, record }} />
    </>
  )
}
