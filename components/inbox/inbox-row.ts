import type { Words } from '@/domain/instrument'
import type { RequestStatus } from '@/domain/request'

/** A request as the inbox shows it. */
export type InboxRowShown = {
  requestId: string
  trainee: string
  instrument: Words
  foci: Words[]
  workplace: string | null
  askedAt: Date
  expiresAt: Date
  closedAt: Date | null
  status: RequestStatus
  unasked: boolean
  progress: { answered: number; of: number } | null
  assessmentId: string | null
  voided: boolean
}
