/**
 * A percentile by nearest rank: the smallest value that so many per cent of them do not exceed. So it
 * always is a value that occurred; null of nothing.
 */
export function nearestRank(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  // In whole per cent the rank is exact: 0.9 × 70 would not be.
  const rank = Math.max(1, Math.ceil((percent * sorted.length) / 100))
  return sorted[rank - 1] ?? null
}
