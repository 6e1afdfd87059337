import type { Route } from 'next'
import { suggestionsOf } from '@/domain/suggestions'
import type { TraineeStanding } from '@/domain/standing-view'
import type { Feedback, Progress, TraineeOverview } from '@/domain/trainee-view'
import { FeedbackPanel } from './feedback-panel'
import { GoalsPanel } from './goals-panel'
import { nextSteps } from './next-steps'
import { NextStepsPanel } from './next-steps-panel'
import { PlacementsPanel } from './placements-panel'
import { ProgressPanels } from './progress-panels'
import { RequestsPanel } from './requests-panel'
import { StandingPanel } from './standing-panel'
import { SufficiencyPanel } from './sufficiency-panel'

type TraineeOverviewProps = {
  overview: TraineeOverview
  progress: Progress
  feedback: Feedback[]
  standing: TraineeStanding
  /** Where all the feedback is. */
  allFeedback: Route
  /** The reader is the trainee: what can be done links to where it is done. */
  own: boolean
}

/** A trainee's page as the trainee sees it, for the trainee and for those who follow them. */
export function TraineeOverview(props: TraineeOverviewProps) {
  const { overview, progress, feedback, standing, allFeedback, own } = props
  const { placements, requests, goals, today, now } = overview
  const steps = nextSteps(overview, feedback)
  // Before the first request every goal is missing: the first steps are what there is to suggest.
  const isNew = feedback.length === 0 && requests.length === 0
  const suggestions = isNew ? [] : suggestionsOf(goals, placements, today)
  return (
    <div className="grid gap-5 md:gap-6">
      <div className="grid items-start gap-5 md:gap-6 lg:grid-cols-[1fr_24rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-5 md:gap-6">
          {steps.length + suggestions.length > 0 && (
            <NextStepsPanel {...{ steps, suggestions, now, own, allFeedback }} />
          )}
          <RequestsPanel requests={requests} now={now} own={own} />
        </div>
        <div className="grid min-w-0 gap-5 md:gap-6 lg:row-span-2">
          <PlacementsPanel placements={placements} today={today} now={now} />
          <StandingPanel standing={standing} today={today} now={now} own={own} />
        </div>
        <div className="grid min-w-0 gap-5 md:gap-6">
          <GoalsPanel goals={goals} own={own} />
          <SufficiencyPanel standing={standing} />
        </div>
      </div>
      <ProgressPanels progress={progress} now={now} />
      {feedback.length > 0 && (
        <FeedbackPanel feedback={feedback} now={now} own={own} all={allFeedback} />
      )}
    </div>
  )
}
