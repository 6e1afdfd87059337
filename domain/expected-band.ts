import { z } from 'zod'
import type { LevelValue } from './instrument'
import { heights } from './progress-scale'

/**
 * What a programme expects of its trainees for some months of the training: from the end of month
 * `fromMonth` (0 is the start) to the end of month `toMonth`, levels from `lowest` to `highest`.
 */
export type ExpectedMonths = {
  fromMonth: number
  toMonth: number
  lowest: LevelValue
  highest: LevelValue
}

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const month = z.int().min(0)
const bandSchema = z.object({
  expectedBand: z
    .array(z.strictObject({ fromMonth: month, toMonth: month, lowest: level, highest: level }))
    .optional(),
})

/** The expected band in a programme's settings: nothing until somebody has set one. */
export const expectedBand = (settings: unknown): ExpectedMonths[] =>
  bandSchema.parse(settings).expectedBand ?? []

/** A part of a curve's ground: weeks in training across, and levels up with half a step around them. */
export type ExpectedGround = { from: number; to: number; bottom: number; top: number }

const weeksInMonth = 365.25 / 12 / 7

/** The expected band as the curve draws it, as far as the axis reaches. */
export function expectedGrounds(months: ExpectedMonths[], weeks: number): ExpectedGround[] {
  return months
    .map(({ fromMonth, toMonth, lowest, highest }) => ({
      from: fromMonth * weeksInMonth,
      to: Math.min(toMonth * weeksInMonth, weeks),
      bottom: Math.max(heights.lowest, lowest - 0.5),
      top: highest + 0.5,
    }))
    .filter(({ from, to }) => from < to)
}

/** What is expected in a month of the training, counted from 1; null where nothing is set. */
export function expectedNow(months: ExpectedMonths[], weeksSoFar: number): ExpectedMonths | null {
  const month = weeksSoFar / weeksInMonth
  return months.find(({ fromMonth, toMonth }) => fromMonth <= month && month < toMonth) ?? null
}
