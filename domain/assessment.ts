import type { Answers, Instrument, LevelValue } from './instrument'
import type { PlanItem, Seen } from './plan'

/** A signed form as it stands in the record, with what has happened to it since. */
export type SignedAssessment = {
  id: string
  requestId: string
  trainingId: string
  traineeName: string
  form: Instrument
  answers: Omit<Answers, 'ratings'> & { ratings: Record<string, LevelValue | 'notObserved'> }
  placement: string | null
  signedAt: Date
  signer: { name: string; title: string; specialty: string; workplace: string }
  identityLevel: 'mailbox' | 'approvedMailbox' | 'account' | 'secondFactor' | 'siths'
  confirmed: boolean
  /** Signed more than 14 days after the observation; a correction makes nothing late. */
  late: boolean
  /** 1 for the form as it was signed first, 2 for its first correction, and so on. */
  version: number
  correctsId: string | null
  correctionReason: string | null
  newerId: string | null
  voiding: { reason: string; at: Date } | null
  /** What the assessor saw of the trainee's plan. */
  sightings: { text: string; seen: Seen }[]
  plan: PlanItem[]
  /** How the trainee had rated themself, for them and their main supervisor; null to others. */
  selfRating: Record<string, LevelValue | 'notObserved'> | null
  /** The trainee's own comment. */
  objection: { text: string; at: Date } | null
  /** The trainee has opened this version; of others it is not asked. */
  opened: boolean
  now: Date
  relation: 'trainee' | 'assessor' | 'supervisor' | 'director'
  mayWritePlan: boolean
  mayRateOneself: boolean
  mayObject: boolean
  mayCorrect: boolean
  mayVoid: boolean
}
