import type { ExpectedBand } from './programme-settings'
import type { Goal } from './goal'
import type { Instrument, Words } from './instrument'
import type { Placement } from './placement'
import type { PlanItem } from './plan'
import type { Observation } from './progress'
import type { RequestStatus } from './request'
import type { Pause, Training } from './training-time'

/** Where a trainee stands: their training, placements, unanswered requests and goals. */
export type TraineeOverview = {
  trainingId: string
  name: string
  programmeKind: 'BT' | 'AT'
  start: string
  plannedEnd: string
  pauses: Pause[]
  now: Date
  today: string
  /** With the assessments done on each; only those that count. */
  placements: OverviewPlacement[]
  /**
   * Unsigned requests of the trainee's own, and those declined or handed back in the last 14
   * days; oldest first.
   */
  requests: OverviewRequest[]
  /** Every official goal, with how many assessments count towards it. */
  goals: OverviewGoal[]
}

export type OverviewRequest = {
  id: string
  assessorName: string
  instrument: Words
  observedOn: string
  madeAt: Date
  expiresAt: Date
  status: RequestStatus
  declineReason: string | null
  /** Nobody has told the assessor: the mail server refused the address. */
  unreached: boolean
}

export type OverviewPlacement = Placement & { workplace: string; done: number }
export type OverviewGoal = Goal & {
  count: number
  /** A request of the trainee's own that still waits is about it. */
  asked: boolean
  /** The form in use that prints the goal, and the goal's key there; null when none does. */
  offered: { form: string; printed: string } | null
}

/** One signed form as feedback: what was written, word for word, and the plan that followed. */
export type Feedback = {
  assessmentId: string
  instrument: Words
  observedOn: string
  signedAt: Date
  /** Days from the observation to the first version's signature: a correction makes nothing late. */
  signedDaysAfter: number
  late: boolean
  signer: { name: string; title: string; workplace: string }
  context: string
  /** Written ones only, in the order of the form. */
  texts: { label: Words; text: string }[]
  plan: PlanItem[]
  /** The trainee's own comment. */
  objection: string | null
  /** The trainee has not opened this version yet; nobody else's feedback is unread. */
  unread: boolean
  corrected: boolean
  /** Shown and marked, counted nowhere. */
  voided: boolean
}

/** What a trainee's curves are drawn from: what counts, one instrument at a time. */
export type Progress = {
  today: string
  training: Training
  placements: (Placement & { workplace: string })[]
  /** What the programme expects of the levels; nothing until it has set it. */
  expected: ExpectedBand[]
  instruments: InstrumentProgress[]
}

export type InstrumentProgress = {
  /** The newest wording: it names the areas and levels of all the observations. */
  form: Instrument
  /** Oldest first. */
  observations: (Observation & { assessorName: string })[]
}
