import type { Words } from '@/domain/instrument'
import type { Placement } from '@/domain/placement'
import type { RequestStatus } from '@/domain/request'
import type { Pause } from '@/domain/training-time'

export type OverviewRequest = {
  id: string
  assessorName: string
  observedOn: string
  madeAt: Date
  status: RequestStatus
  declineReason: string | null
}

export type OverviewPlacement = Placement & { workplace: string; done: number }
export type OverviewGoal = { code: string; title: Words; count: number }

/** Where a trainee stands, as the page shows it. */
export type OverviewProps = {
  trainingId: string
  name: string
  programmeKind: 'BT' | 'AT'
  start: string
  pauses: Pause[]
  now: Date
  today: string
  placements: OverviewPlacement[]
  requests: OverviewRequest[]
  goals: OverviewGoal[]
}

/** One signed form as feedback. */
export type FeedbackProps = {
  assessmentId: string
  instrument: Words
  observedOn: string
  signedAt: Date
  late: boolean
  signer: { name: string; title: string; workplace: string }
  context: string
  texts: { label: Words; text: string }[]
  plan: { id: string; text: string; done: boolean }[]
  corrected: boolean
  voided: boolean
}
