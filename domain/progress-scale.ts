import type { LevelValue } from './instrument'

export type Frame = { left: number; right: number; top: number; bottom: number }

/** Places weeks in training from left to right; `weeks` is where the axis ends. */
export function weekScale(weeks: number, { left, right }: Frame) {
  const length = Math.max(weeks, 1)
  return (week: number) => left + ((right - left) * Math.min(Math.max(week, 0), length)) / length
}

/**
 * Places the four levels from the bottom up at equal steps, and what was not observed one step
 * beneath the lowest: the order is real, the distance between levels is not a measure.
 */
export function levelScale({ top, bottom }: Frame) {
  const step = (bottom - top) / 4
  return (rating: LevelValue | 'notObserved') =>
    bottom - step * (rating === 'notObserved' ? 0 : rating)
}

/** Weeks to print along the axis: the closest even spacing that gives at most six of them. */
export function weekTicks(weeks: number): number[] {
  const spacing = [1, 2, 4, 8, 13, 26, 52].find((each) => weeks / each <= 5) ?? 104
  return Array.from({ length: Math.floor(weeks / spacing) + 1 }, (_, index) => index * spacing)
}

/** Where the axis ends: what all areas share, with room for at least twelve weeks. */
export function axisWeeks(weeksSoFar: number): number {
  return Math.max(12, Math.ceil(weeksSoFar / 4) * 4)
}
