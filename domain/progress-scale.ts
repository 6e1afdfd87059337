/** Weeks to print along the axis: the closest even spacing that gives at most six of them. */
export function weekTicks(weeks: number): number[] {
  const spacing = [1, 2, 4, 8, 13, 26, 52].find((each) => weeks / each <= 5) ?? 104
  return Array.from({ length: Math.floor(weeks / spacing) + 1 }, (_, index) => index * spacing)
}

/** Where the axis ends: what all areas share, with room for at least twelve weeks. */
export function axisWeeks(weeksSoFar: number): number {
  return Math.max(12, Math.ceil(weeksSoFar / 4) * 4)
}
