import { p95 } from '../figures/quantile'

/** How many people do a thing at the same time. */
export const people = 16

export type Rate = { perSecond: number; p95: number; count: number }

/**
 * Has sixteen people do one thing again and again, each as soon as they have their answer, until
 * `goesOn` says no. `once` is told who does it, 0–15, and how many there were before, in all.
 */
export async function atOnce(
  once: (person: number, before: number) => Promise<void>,
  goesOn: (before: number, elapsedMs: number) => boolean,
): Promise<Rate> {
  const taken: number[] = []
  const start = performance.now()
  let begun = 0
  const person = async (who: number) => {
    while (goesOn(begun, performance.now() - start)) {
      const before = begun++
      const asked = performance.now()
      await once(who, before)
      taken.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: people }, (_, who) => person(who)))
  const seconds = (performance.now() - start) / 1000
  return { perSecond: taken.length / seconds, p95: p95(taken), count: taken.length }
}
