import { ageInDays } from '@/domain/dates'
import { placementOn, weeksLeft } from '@/domain/placement'
import type { Feedback, TraineeOverview } from '@/domain/trainee-view'

/** What lies nearest for a trainee, the one that only they can do first. */
export type NextStep =
  | { kind: 'writePlan'; assessmentId: string; assessor: string; observedOn: string }
  | { kind: 'morePlans'; count: number }
  | { kind: 'declined' | 'expired'; requestId: string; assessor: string }
  | { kind: 'waiting'; count: number; days: number }
  | { kind: 'placement'; workplace: string; done: number; planned: number; weeks: number }

const shownPlans = 2

/** The trainee's next steps, drawn from what is signed, what waits and where they are placed. */
export function nextSteps(
  { requests, placements, today, now }: TraineeOverview,
  feedback: Feedback[],
): NextStep[] {
  const unplanned = feedback.filter((each) => !each.voided && each.plan.length === 0)
  const steps: NextStep[] = unplanned.slice(0, shownPlans).map((each) => ({
    kind: 'writePlan',
    assessmentId: each.assessmentId,
    assessor: each.signer.name,
    observedOn: each.observedOn,
  }))
  if (unplanned.length > shownPlans)
    steps.push({ kind: 'morePlans', count: unplanned.length - shownPlans })

  for (const { id, status, assessorName } of requests) {
    if (status === 'declined' || status === 'expired')
      steps.push({ kind: status, requestId: id, assessor: assessorName })
  }
  const waiting = requests.filter(({ status }) => status === 'waiting' || status === 'started')
  const [oldest] = waiting
  if (oldest)
    steps.push({ kind: 'waiting', count: waiting.length, days: ageInDays(oldest.madeAt, now) })

  const placement = placementOn(placements, today)
  if (placement) {
    const { workplace, done, planned } = placement
    steps.push({ kind: 'placement', workplace, done, planned, weeks: weeksLeft(placement, today) })
  }
  return steps
}
