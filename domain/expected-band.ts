import type { ExpectedBand } from './programme-settings'
import { heights } from './progress-scale'

/** A part of a curve's ground: weeks in training across, and levels up with half a step around them. */
export type ExpectedGround = { from: number; to: number; bottom: number; top: number }

const weeksInMonth = 365.25 / 12 / 7

/** What is expected as the curve draws it, as far as the axis reaches. */
export function expectedGrounds(months: ExpectedBand[], weeks: number): ExpectedGround[] {
  return months
    .map(({ fromMonth, toMonth, lowest, highest }) => ({
      from: (fromMonth - 1) * weeksInMonth,
      to: Math.min(toMonth * weeksInMonth, weeks),
      bottom: Math.max(heights.lowest, lowest - 0.5),
      top: highest + 0.5,
    }))
    .filter(({ from, to }) => from < to)
}

/** What is expected in a month of the training, counted from 1; null where nothing is set. */
export function expectedNow(months: ExpectedBand[], weeksSoFar: number): ExpectedBand | null {
  const month = weeksSoFar / weeksInMonth
  return months.find(({ fromMonth, toMonth }) => fromMonth - 1 <= month && month < toMonth) ?? null
}
