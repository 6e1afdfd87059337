import { addDays, daysBetween } from './dates'

/** A stretch of whole months that a calendar shows; both days are included. */
export type CalendarSpan = { from: string; to: string }

/** Where something lies across a calendar, in hundredths of its width. */
export type Stretch = { at: number; width: number }

const month = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/

/** Whether a text is a month of these two centuries, written YYYY-MM. */
export const isMonth = (text: string): boolean => month.test(text)

/** The month that a day lies in, as YYYY-MM. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** A month some months after (or before, when negative) another. */
export function addMonths(from: string, months: number): string {
  const number = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** A number of whole months from the first of one. */
export function spanOf(from: string, months: number): CalendarSpan {
  return { from: `${from}-01`, to: addDays(`${addMonths(from, months)}-01`, -1) }
}

/** The part of a stretch of days that a calendar shows; null when it lies outside. */
export function stretchOn(
  span: CalendarSpan,
  { from, to }: { from: string; to: string | null },
): Stretch | null {
  const first = from > span.from ? from : span.from
  const last = to === null || to > span.to ? span.to : to
  if (last < first) return null
  return { at: across(span, first), width: across(span, addDays(last, 1)) - across(span, first) }
}

/** Where the morning of a day lies across a calendar; null when it is not shown. */
export function dayOn(span: CalendarSpan, day: string): number | null {
  return day < span.from || day > span.to ? null : across(span, day)
}

/** The months of a calendar, each with where it lies. */
export function monthsOn(span: CalendarSpan): (Stretch & { month: string })[] {
  const months = []
  for (let each = monthOf(span.from); each <= monthOf(span.to); each = addMonths(each, 1)) {
    const whole = stretchOn(span, spanOf(each, 1))
    if (whole) months.push({ month: each, ...whole })
  }
  return months
}

function across({ from, to }: CalendarSpan, day: string): number {
  return (daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100
}
