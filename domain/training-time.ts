import { addDays, daysBetween } from './dates'

/** A pause runs from its first day to its last, both included; null while it lasts. */
export type Pause = { from: string; to: string | null }
export type Training = { start: string; pauses: Pause[] }

/** Days in training from its start to the morning of a day, without the days of its pauses. */
export function daysInTraining(training: Training, date: string): number {
  if (date <= training.start) return daysBetween(training.start, date)
  return daysBetween(training.start, date) - pausedDays(training.pauses, training.start, date)
}

/** Calendar weeks in training, with fractions: where an observation stands on the curve. */
export function weeksInTraining(training: Training, date: string): number {
  return daysInTraining(training, date) / 7
}

/** The week of the training that a day lies in: the first one is week 1. */
export function weekOfTraining(training: Training, date: string): number {
  return Math.max(1, Math.floor(weeksInTraining(training, date)) + 1)
}

/**
 * Whole calendar months behind a trainee on a day: from the start moved on by the days of pause,
 * so that month 4 begins when 3 are behind. A day that a month lacks is its last.
 */
export function monthsInTraining(training: Training, date: string): number {
  if (date <= training.start) return 0
  const paused = pausedDays(training.pauses, training.start, date)
  const start = addDays(training.start, paused)
  const months = monthNumber(date) - monthNumber(start)
  return dayOf(date) < dayOf(start) && !isLastOfMonth(date) ? months - 1 : months
}

const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
const dayOf = (date: string) => Number(date.slice(8))
const isLastOfMonth = (date: string) => dayOf(addDays(date, 1)) === 1

/** Days of pause from one day up to, not including, another; overlapping pauses count once. */
export function pausedDays(pauses: Pause[], from: string, until: string): number {
  let counted = from
  let days = 0
  for (const pause of pauses.toSorted((one, other) => compare(one.from, other.from))) {
    const first = later(pause.from, counted)
    const end = pause.to === null ? until : earlier(addDays(pause.to, 1), until)
    if (first >= end) continue
    days += daysBetween(first, end)
    counted = end
  }
  return days
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const later = (one: string, other: string) => (one > other ? one : other)
const earlier = (one: string, other: string) => (one < other ? one : other)
