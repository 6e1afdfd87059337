import type { ReasonKey } from './cohort'
import type { Words } from './instrument'
import type { LowArea } from './low-levels'
import type { Evidence } from './sufficiency'
import type { OverviewPlacement } from './trainee-view'

/** Why somebody needs attention, with the facts that each reason is told by. */
export type Attention = {
  inPhase: boolean
  reasons: ReasonKey[]
  trainingStart: string
  lastObservedOn: string | null
  belowPlan: OverviewPlacement[]
  /** In the order of the form; `level` is the highest that counts as low, by its printed name. */
  lowLevels: (Pick<LowArea, 'low' | 'of'> & { area: Words; level: Words })[]
  planUnwrittenSince: string | null
  requestWaitingSince: string | null
  /** Assessments that count, and how many different people signed them. */
  n: number
  assessors: number
}

/**
 * Whom an open concern is told to: the trainee and whoever reads this page, the reader and not the
 * trainee, or not the reader. It tells of the programme, never whether there is a concern.
 */
export type ConcernsTold = 'toBoth' | 'notTrainee' | 'notReader'

/** Where a trainee stands by the limits of their own programme. */
export type TraineeStanding = {
  /** Null when the training does not go on: nobody watches over it then. */
  attention: Attention | null
  concerns: ConcernsTold
  evidence: Evidence
  rule: Evidence
}
