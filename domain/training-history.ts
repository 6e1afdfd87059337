import type { TrainingStep } from './training'

/** One thing that has happened to a training, as its page tells it: a step, or days put right. */
export type TrainingEvent = {
  id: string
  kind: TrainingStep | 'change'
  day: string | null
  until: string | null
  reason: string
  /** Of what was put right, how it is and how it was. */
  change: { is: string; was: string } | null
  by: string
  at: Date
}
