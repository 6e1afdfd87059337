/** Weeks to print along the axis: the closest even spacing that gives at most six of them. */
export function weekTicks(weeks: number): number[] {
  const spacing = [1, 2, 4, 8, 13, 26, 52].find((each) => weeks / each <= 5) ?? 104
  return Array.from({ length: Math.floor(weeks / spacing) + 1 }, (_, index) => index * spacing)
}

/** Where the axis ends: what all areas share, with room for at least twelve weeks. */
export function axisWeeks(weeksSoFar: number): number {
  return Math.max(12, Math.ceil(weeksSoFar / 4) * 4)
}

/** The heights of a curve: four levels, each with half a step around it, and a lane beneath them. */
export const heights = { bottom: -0.5, notObserved: 0, lowest: 0.5, top: 4.5 } as const

/** The part of a drawing in which the curve lies, from its upper left corner. */
export type Plot = { left: number; top: number; width: number; height: number }

/** Where a week and a level stand in a drawing; what is not observed stands at `heights.notObserved`. */
export function scaleOf(weeks: number, { left, top, width, height }: Plot) {
  const steps = heights.top - heights.bottom
  return {
    x: (week: number) => left + (week / weeks) * width,
    y: (level: number) => top + ((heights.top - level) / steps) * height,
  }
}

/** The corners of a line that holds each value until the next one. */
export function stairs(steps: { week: number; level: number }[]) {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]
    return before ? [{ week: step.week, level: before.level }, step] : [step]
  })
}
