/** What long tasks kept a person waiting: of each, what goes beyond 50 ms. */
export function blockedTime(tasks: readonly number[]): number {
  return tasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0)
}
