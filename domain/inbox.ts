import { answeredCount, type Answers } from './answers'
import type { Instrument, Words } from './instrument'
import type { RequestStatus } from './request'

/** A request as the inbox shows it. */
export type InboxRow = {
  requestId: string
  trainee: string
  instrument: Words
  foci: Words[]
  workplace: string | null
  askedAt: Date
  expiresAt: Date
  closedAt: Date | null
  status: RequestStatus
  /** The assessor began it without being asked. */
  unasked: boolean
  progress: { answered: number; of: number } | null
  /** The newest version of what was signed. */
  assessmentId: string | null
  voided: boolean
}

/** `corrections` are signed forms that the assessor has begun to correct; `closed` is over. */
export type Inbox = { now: Date; waiting: InboxRow[]; corrections: InboxRow[]; closed: InboxRow[] }

/** The inbox shows what has waited longest first. */
export function oldestFirst<R extends { askedAt: Date }>(rows: R[]): R[] {
  return rows.toSorted((one, other) => one.askedAt.getTime() - other.askedAt.getTime())
}

/** How far a draft has come, "Utkast 3/5"; null when nothing has been written. */
export function draftProgress(instrument: Instrument, draft: Answers | null) {
  return draft === null ? null : answeredCount(instrument, draft)
}
