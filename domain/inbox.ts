import { answeredCount, type Answers } from './answers'
import { ageInDays } from './dates'
import type { Instrument } from './instrument'

/** An age in words: the key of a message, and the number of days for it. */
export type AgeWords = { key: 'today' | 'yesterday' | 'days'; values: { days: number } }

/** How old something is, in words: today, yesterday, or so many days. */
export function ageInWords(instant: Date, now: Date): AgeWords {
  const days = Math.max(0, ageInDays(instant, now))
  const key = days === 0 ? 'today' : days === 1 ? 'yesterday' : 'days'
  return { key, values: { days } }
}

/** The inbox shows what has waited longest first. */
export function oldestFirst<R extends { askedAt: Date }>(rows: R[]): R[] {
  return rows.toSorted((one, other) => one.askedAt.getTime() - other.askedAt.getTime())
}

/** How far a draft has come, "Utkast 3/5"; null when nothing has been written. */
export function draftProgress(instrument: Instrument, draft: Answers | null) {
  return draft === null ? null : answeredCount(instrument, draft)
}
