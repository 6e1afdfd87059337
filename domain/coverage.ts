import type { CohortPlacement } from './cohort-view'
import { daysBetween } from './dates'
import { placementPhase } from './placement'

/** What goals and areas are counted of: everything so far, or the placement that goes on. */
export const coverageSpans = ['training', 'placement'] as const
export type CoverageSpan = (typeof coverageSpans)[number]

/** What is covered of one trainee's training; `goals` and `assessments` are of forms that count. */
export type CoverageTrainee = {
  trainingId: string
  name: string
  programme: string
  placements: CohortPlacement[]
  /** The placement that goals and areas are counted of; null for all of the training. */
  within: string | null
  assessments: number
  /** Official code to the number of forms; a goal without any is absent. */
  goals: Record<string, number>
}

/** A placement ends soon when it ends within four weeks: today, or on one of the 28 days after. */
export const daysToEnd = 28

/** The assessments that a placement still lacks of its plan. */
export function missingOf({ planned, done }: CohortPlacement): number {
  return Math.max(0, planned - done)
}

/** The placements that end soon and whose plan is not done, trainee by trainee as they come. */
export function endingUndone(trainees: CoverageTrainee[], today: string) {
  return trainees.flatMap((trainee) =>
    trainee.placements
      .filter((each) => placementPhase(each, today) === 'current' && missingOf(each) > 0)
      .filter((each) => daysBetween(today, each.to) <= daysToEnd)
      .map((placement) => ({ trainee, placement })),
  )
}

/** The placements that have begun, the ended ones too: of those to come nothing can be missing. */
export function begunPlacements({ placements }: CoverageTrainee, today: string): CohortPlacement[] {
  return placements.filter((each) => placementPhase(each, today) !== 'coming')
}

/** The official goals towards which nothing counts yet, in their own order. */
export function uncoveredGoals(trainee: CoverageTrainee, codes: string[]): string[] {
  return codes.filter((code) => !trainee.goals[code])
}

/** Of how many trainees at least one assessment counts towards a goal. */
export function traineesWith(trainees: CoverageTrainee[], code: string): number {
  return trainees.filter((each) => each.goals[code]).length
}
