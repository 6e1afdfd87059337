import type { Instrument } from '@/domain/instrument'
import type { Placement } from '@/domain/placement'
import type { Observation } from '@/domain/progress'
import type { Training } from '@/domain/training-time'

export type InstrumentProgress = {
  form: Instrument
  observations: (Observation & { assessorName: string })[]
}

/** What a trainee's curves are drawn from. */
export type ProgressProps = {
  today: string
  training: Training
  placements: (Placement & { workplace: string })[]
  instruments: InstrumentProgress[]
}
