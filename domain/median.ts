/**
 * The lower median: the value in the middle, and of two in the middle the lower one.
 * So it always is a value that occurred: half a level or half a day exists for nobody.
 */
export function lowerMedian<N extends number>(values: readonly N[]): N | null {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
