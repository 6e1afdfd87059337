import { FeedbackPanel } from './feedback-panel'
import { GoalsPanel } from './goals-panel'
import { nextSteps } from './next-steps'
import { NextStepsPanel } from './next-steps-panel'
import type { Feedback, TraineeOverview } from '@/domain/trainee-view'
import { PlacementsPanel } from './placements-panel'
import { ProgressPanels } from './progress-panels'
import type { Progress } from '@/domain/trainee-view'
import { RequestsPanel } from './requests-panel'

type TraineeOverviewProps = {
  overview: TraineeOverview
  progress: Progress
  feedback: Feedback[]
  /** The reader is the trainee: what can be done links to where it is done. */
  own: boolean
}

/** A trainee's page as the trainee sees it, for the trainee and for those who follow them. */
export function TraineeOverview({ overview, progress, feedback, own }: TraineeOverviewProps) {
  const { placements, requests, goals, today, now } = overview
  const steps = nextSteps(overview, feedback)
  return (
    <div className="grid gap-5 md:gap-6">
      <div className="grid items-start gap-5 md:gap-6 lg:grid-cols-[1fr_24rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-5 md:gap-6">
          {steps.length > 0 && <NextStepsPanel steps={steps} now={now} own={own} />}
          <RequestsPanel requests={requests} now={now} own={own} />
        </div>
        <div className="min-w-0 lg:row-span-2">
          <PlacementsPanel placements={placements} today={today} now={now} />
        </div>
        <div className="min-w-0">
          <GoalsPanel goals={goals} />
        </div>
      </div>
      <ProgressPanels progress={progress} now={now} />
      {feedback.length > 0 && <FeedbackPanel feedback={feedback} now={now} own={own} />}
    </div>
  )
}
