import { answeredCount, type Answers } from './answers'
import type { Instrument } from './instrument'

/** The inbox shows what has waited longest first. */
export function oldestFirst<R extends { askedAt: Date }>(rows: R[]): R[] {
  return rows.toSorted((one, other) => one.askedAt.getTime() - other.askedAt.getTime())
}

/** How far a draft has come, "Utkast 3/5"; null when nothing has been written. */
export function draftProgress(instrument: Instrument, draft: Answers | null) {
  return draft === null ? null : answeredCount(instrument, draft)
}
