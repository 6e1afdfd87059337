import { ageInDays } from '@/domain/dates'
import { placementOn, weeksLeft } from '@/domain/placement'
import type { Feedback, TraineeOverview } from '@/domain/trainee-view'

/** What lies nearest for a trainee, the one that only they can do first. */
export type NextStep =
  | { kind: 'read'; assessmentId: string; assessor: string; observedOn: string }
  | { kind: 'moreToRead'; count: number }
  | { kind: 'writePlan'; assessmentId: string; assessor: string; observedOn: string }
  | { kind: 'morePlans'; count: number }
  | {
      kind: 'declined' | 'returned' | 'expired' | 'unreached'
      requestId: string
      assessor: string
    }
  | { kind: 'waiting'; count: number; days: number }
  | { kind: 'placement'; workplace: string; done: number; planned: number; weeks: number }

const shownOfAKind = 2

/** The trainee's next steps, drawn from what is signed, what waits and where they are placed. */
export function nextSteps(
  { requests, placements, today, now }: TraineeOverview,
  feedback: Feedback[],
): NextStep[] {
  const counting = feedback.filter(({ voided }) => !voided)
  const unread = counting.filter((each) => each.unread)
  const unplanned = counting.filter((each) => !each.unread && each.plan.length === 0)
  const steps: NextStep[] = [
    ...unread.slice(0, shownOfAKind).map((each) => formStep('read', each)),
    ...moreThanShown('moreToRead', unread),
    ...unplanned.slice(0, shownOfAKind).map((each) => formStep('writePlan', each)),
    ...moreThanShown('morePlans', unplanned),
  ]

  for (const { id, status, assessorName, unreached } of requests) {
    if (status === 'declined' || status === 'returned' || status === 'expired')
      steps.push({ kind: status, requestId: id, assessor: assessorName })
    else if (unreached) steps.push({ kind: 'unreached', requestId: id, assessor: assessorName })
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

const formStep = (kind: 'read' | 'writePlan', { assessmentId, signer, observedOn }: Feedback) => ({
  kind,
  assessmentId,
  assessor: signer.name,
  observedOn,
})

const moreThanShown = <Kind extends string>(kind: Kind, of: Feedback[]) =>
  of.length > shownOfAKind ? [{ kind, count: of.length - shownOfAKind }] : []
