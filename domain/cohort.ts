import { daysBetween } from './dates'
import { lowerMedian } from './median'
import { placementPhase, type Placement } from './placement'
import { pausedDays, type Pause } from './training-time'

export const reasonKeys = ['noAssessment', 'belowPlan', 'planUnwritten', 'requestWaiting'] as const
export type ReasonKey = (typeof reasonKeys)[number]

/** When a trainee needs the director's attention. Days are calendar days in Stockholm. */
export const attention = {
  /** More days than this without an assessment, pauses not counted. */
  daysWithoutAssessment: 45,
  /** Under so many weeks left of a placement whose plan is not done. */
  weeksLeft: 5,
  /** A signed assessment has been without a plan for so many days, or more. */
  daysWithoutPlan: 14,
  /** A request has waited for more days than this. */
  daysWaiting: 10,
}

/** What is known of one trainee; days, and null where there is nothing. */
export type TraineeFacts = {
  trainingStart: string
  pauses: Pause[]
  lastObservedOn: string | null
  placements: (Placement & { done: number })[]
  /** When the oldest assessment was signed that has no plan yet. */
  planUnwrittenSince: string | null
  /** When the oldest request was made that still waits. */
  requestWaitingSince: string | null
}

export type Standing = { inPhase: boolean; reasons: ReasonKey[] }

/** In phase: the plan of the placements so far is done, and nothing asks for attention. */
export function standingOf(facts: TraineeFacts, today: string): Standing {
  const asks: Record<ReasonKey, boolean> = {
    noAssessment: daysWithout(facts, today) > attention.daysWithoutAssessment,
    belowPlan: facts.placements.some((placement) => isBelowPlan(placement, today)),
    planUnwritten: age(facts.planUnwrittenSince, today) >= attention.daysWithoutPlan,
    requestWaiting: age(facts.requestWaitingSince, today) > attention.daysWaiting,
  }
  const reasons = reasonKeys.filter((key) => asks[key])
  return { inPhase: reasons.length === 0, reasons }
}

/** Days in training since the last observation, or since the start when there is none later. */
function daysWithout({ trainingStart, lastObservedOn, pauses }: TraineeFacts, today: string) {
  const since =
    lastObservedOn !== null && lastObservedOn > trainingStart ? lastObservedOn : trainingStart
  return daysBetween(since, today) - pausedDays(pauses, since, today)
}

// A placement that has ended below its plan stays a reason: what was missed is not made up for
// by assessments somewhere else.
function isBelowPlan(placement: Placement & { done: number }, today: string): boolean {
  if (placement.done >= placement.planned) return false
  const phase = placementPhase(placement, today)
  if (phase !== 'current') return phase === 'ended'
  return daysBetween(today, placement.to) < attention.weeksLeft * 7
}

function age(since: string | null, today: string): number {
  return since === null ? -1 : daysBetween(since, today)
}

export type CohortSummary = {
  n: number
  inPhase: number
  noAssessment: number
  medianDaysToSign: number | null
}

/** The cohort in one line; days from request to signature as their lower median. */
export function summaryOf(standings: Standing[], daysToSign: number[]): CohortSummary {
  return {
    n: standings.length,
    inPhase: standings.filter((each) => each.inPhase).length,
    noAssessment: standings.filter((each) => each.reasons.includes('noAssessment')).length,
    medianDaysToSign: lowerMedian(daysToSign),
  }
}
