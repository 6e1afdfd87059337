import { getTranslations } from 'next-intl/server'
import { ConcernsPanel } from '@/components/meeting/concerns-panel'
import { EarlierPanel } from '@/components/meeting/earlier-panel'
import { PageParts } from '@/components/meeting/page-parts'
import { PlanPanel } from '@/components/meeting/plan-panel'
import { TextsPanel } from '@/components/meeting/texts-panel'
import { TalksPanel } from '@/components/talk/talks-panel'
import { GoalsPanel } from '@/components/trainee/goals-panel'
import { PlacementsPanel } from '@/components/trainee/placements-panel'
import { ProgressPanels } from '@/components/trainee/progress-panels'
import { RequestsPanel } from '@/components/trainee/requests-panel'
import type { MeetingRecord } from '@/data/read-meeting'
import type { Talk } from '@/domain/talk'
import type { PlanLine } from '@/domain/plan'
import type { Feedback, Progress, TraineeOverview } from '@/domain/trainee-view'
import { MeetingNote } from './note'

type EvidenceProps = {
  overview: TraineeOverview
  progress: Progress
  feedback: Feedback[]
  lines: PlanLine[]
  talks: Talk[]
  record: MeetingRecord
}

/** All that there is about one trainee, texts first, and last what the meeting makes of it. */
export async function Evidence(props: EvidenceProps) {
  const { overview, progress, feedback, lines, talks, record } = props
  const { now, today, trainingId } = overview
  const [t, talk] = await Promise.all([getTranslations('meeting'), getTranslations('talk')])
  const curves = {
    id: 'progress',
    title: t('progress'),
    body: <ProgressPanels progress={progress} now={now} />,
  }
  return (
    <PageParts
      label={t('parts')}
      parts={[
        {
          id: 'texts',
          title: t('texts.title'),
          body: <TextsPanel feedback={feedback} progress={progress} now={now} />,
        },
        { id: 'plan', title: t('plan.title'), body: <PlanPanel lines={lines} now={now} /> },
        ...(progress.instruments.length > 0 ? [curves] : []),
        { id: 'goals', title: t('goals'), body: <Coverage overview={overview} /> },
        {
          id: 'talks',
          title: talk('title'),
          body: (
            <TalksPanel title={talk('title')} lead={talk('directorLead')} talks={talks} now={now} />
          ),
        },
        {
          id: 'concerns',
          title: t('concerns.title'),
          body: <ConcernsPanel concerns={record.concerns} now={now} />,
        },
        {
          id: 'earlier',
          title: t('earlier.title'),
          body: <EarlierPanel meetings={record.meetings} now={now} />,
        },
        {
          id: 'note',
          title: t('note.title'),
          body: (
            <MeetingNote
              trainingId={trainingId}
              last={record.meetings[0]}
              today={today}
              now={now}
            />
          ),
        },
      ]}
    />
  )
}

function Coverage({ overview }: { overview: TraineeOverview }) {
  const { goals, placements, requests, today, now } = overview
  return (
    <div className="grid items-start gap-5 md:gap-6 lg:grid-cols-2">
      <GoalsPanel goals={goals} own={false} />
      <div className="grid min-w-0 gap-5 md:gap-6">
        <PlacementsPanel placements={placements} today={today} now={now} />
        <RequestsPanel requests={requests} now={now} own={false} />
      </div>
    </div>
  )
}
