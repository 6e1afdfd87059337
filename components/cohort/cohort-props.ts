import type { CohortRow } from '@/domain/cohort-page'
import type { Instrument, LevelValue } from '@/domain/instrument'
import type { Placement } from '@/domain/placement'
import type { RatingCount } from '@/domain/level-distribution'

export type CohortPlacement = Placement & { workplace: string; done: number }

/** One trainee of the cohort, as the director's page shows them. */
export type CohortTrainee = CohortRow & {
  trainingId: string
  programme: string
  trainingStart: string
  placement: CohortPlacement | null
  belowPlan: CohortPlacement[]
  planUnwrittenSince: string | null
  inPhase: boolean
  n: number
  levels: Record<string, LevelValue>
}

export type CohortProps = {
  today: string
  now: Date
  programmes: { id: string; name: string }[]
  form: Instrument | null
  trainees: CohortTrainee[]
  daysToSign: number[]
  goals: number
}

/** The ratings of a cohort on one instrument, counted. */
export type DistributionProps = {
  form: Instrument
  assessments: number
  trainees: number
  counts: RatingCount[]
}
