import { daysBetween } from './dates'
import { type AreaLevels, type LowArea, lowAreasOf } from './low-levels'
import { lowerMedian } from './median'
import { placementPhase, type Placement } from './placement'
import type { AttentionSettings } from './programme-settings'
import { pausedDays, type Pause } from './training-time'

export const reasonKeys = [
  'noAssessment',
  'belowPlan',
  'lowLevels',
  'planUnwritten',
  'requestWaiting',
  'fewAssessors',
  'openConcern',
] as const
export type ReasonKey = (typeof reasonKeys)[number]

export type PlacementWithDone = Placement & { done: number }

/** What is known of one trainee; days, and null where there is nothing. */
export type TraineeFacts<P extends PlacementWithDone = PlacementWithDone> = {
  trainingStart: string
  pauses: Pause[]
  lastObservedOn: string | null
  placements: P[]
  latestLevels: AreaLevels[]
  /** When the oldest assessment was signed that has no plan yet. */
  planUnwrittenSince: string | null
  /** When the oldest request was made that still waits. */
  requestWaitingSince: string | null
  /** Assessments that count, and how many different people signed them. */
  n: number
  assessors: number
  /** Somebody has told of a concern that is not closed yet. */
  openConcern: boolean
}

export type Standing<P extends PlacementWithDone = PlacementWithDone> = {
  inPhase: boolean
  reasons: ReasonKey[]
  /** The placements and the areas that are the reason, where they are one. */
  belowPlan: P[]
  lowAreas: LowArea[]
}

/** In phase: the plan of the placements so far is done, and nothing asks for attention. */
export function standingOf<P extends PlacementWithDone>(
  facts: TraineeFacts<P>,
  attention: AttentionSettings,
  today: string,
): Standing<P> {
  const belowPlan = facts.placements.filter((each) => isBelowPlan(each, attention, today))
  const training = { start: facts.trainingStart, pauses: facts.pauses }
  const lowAreas = lowAreasOf(facts.latestLevels, training, attention.proactive, today)
  const asks: Record<ReasonKey, boolean> = {
    noAssessment: daysWithout(facts, today) > attention.daysWithoutAssessment,
    belowPlan: belowPlan.length > 0,
    lowLevels: lowAreas.length > 0,
    planUnwritten: age(facts.planUnwrittenSince, today) >= attention.daysWithoutPlan,
    requestWaiting: age(facts.requestWaitingSince, today) > attention.daysWaiting,
    fewAssessors: hasFewAssessors(facts, attention),
    openConcern: facts.openConcern,
  }
  const reasons = reasonKeys.filter((key) => asks[key])
  return { inPhase: reasons.length === 0, reasons, belowPlan, lowAreas }
}

/** Days in training since the last observation, or since the start when there is none later. */
function daysWithout({ trainingStart, lastObservedOn, pauses }: TraineeFacts, today: string) {
  const since =
    lastObservedOn !== null && lastObservedOn > trainingStart ? lastObservedOn : trainingStart
  return daysBetween(since, today) - pausedDays(pauses, since, today)
}

// A placement that has ended below its plan stays a reason: what was missed is not made up for
// by assessments somewhere else.
function isBelowPlan(
  placement: PlacementWithDone,
  { weeksLeft }: AttentionSettings,
  today: string,
) {
  if (placement.done >= placement.planned) return false
  const phase = placementPhase(placement, today)
  if (phase !== 'current') return phase === 'ended'
  return daysBetween(today, placement.to) < weeksLeft * 7
}

/** The judgement of few people says as much about them as about the trainee. */
function hasFewAssessors({ n, assessors }: TraineeFacts, { fewAssessors }: AttentionSettings) {
  return n >= fewAssessors.afterForms && assessors < fewAssessors.assessors
}

function age(since: string | null, today: string): number {
  return since === null ? -1 : daysBetween(since, today)
}

/** Without the concern that a programme keeps to itself: so the trainee sees their standing. */
export function withoutConcern<S extends Pick<Standing, 'reasons' | 'inPhase'>>(standing: S): S {
  const reasons = standing.reasons.filter((key) => key !== 'openConcern')
  return { ...standing, reasons, inPhase: reasons.length === 0 }
}

export type CohortSummary = {
  n: number
  inPhase: number
  noAssessment: number
  medianDaysToSign: number | null
}

/** The cohort in one line; days from request to signature as their lower median. */
export function summaryOf(
  standings: Pick<Standing, 'reasons' | 'inPhase'>[],
  daysToSign: number[],
): CohortSummary {
  return {
    n: standings.length,
    inPhase: standings.filter((each) => each.inPhase).length,
    noAssessment: standings.filter((each) => each.reasons.includes('noAssessment')).length,
    medianDaysToSign: lowerMedian(daysToSign),
  }
}
