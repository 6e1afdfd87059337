import type { CohortRow } from './cohort-page'
import type { Instrument, LevelValue } from './instrument'
import type { RatingCount } from './level-distribution'
import type { ProgrammeSettings } from './programme-settings'
import type { Attention } from './standing-view'
import type { OverviewPlacement } from './trainee-view'

export type CohortPlacement = OverviewPlacement & { workplaceId: string }

/** One trainee as the director follows them. */
export type CohortTrainee = CohortRow &
  Attention & {
    trainingId: string
    programme: string
    placement: CohortPlacement | null
    /** Area key to the latest level; an area without one is absent. */
    levels: Record<string, LevelValue>
  }

export type Cohort = {
  today: string
  now: Date
  /** All programmes that the director leads, in Swedish order. */
  programmes: { id: string; name: string; settings: ProgrammeSettings }[]
  /** The newest wording of the instrument most used: it names areas and levels. Null for none. */
  form: Instrument | null
  /** In Swedish order of their names. */
  trainees: CohortTrainee[]
  /** Calendar days from request to signature, one for each signed form that counts. */
  daysToSign: number[]
  /** How many official goals there are. */
  goals: number
}

/** Some of a cohort, with what is needed to put them into words. */
export type CohortPart = Omit<Cohort, 'programmes' | 'daysToSign'>

/** The ratings of a cohort on one instrument, counted by area and level. */
export type InstrumentDistribution = {
  form: Instrument
  /** Assessments that count, and the trainees that they are of. */
  assessments: number
  trainees: number
  counts: RatingCount[]
}

/** A trainee as their supervisor's list shows them. */
export type SupervisedTrainee = {
  trainingId: string
  name: string
  programmeKind: 'BT' | 'AT'
  trainingStart: string
  kind: 'main' | 'placement'
  placement: OverviewPlacement | null
  lastObservedOn: string | null
  /** When the oldest request was made that still waits. */
  requestWaitingSince: string | null
}
