/**
 * Which observation a key leads to, of so many in the order of time; null where it leads nowhere.
 * `at` is the one that is read out now, or null.
 */
export function stepTo(key: string, at: number | null, count: number): number | null {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowRight':
      return at === null ? 0 : Math.min(at + 1, last)
    case 'ArrowLeft':
      return at === null ? last : Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
