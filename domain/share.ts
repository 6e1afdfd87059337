import { type Interval, wilsonInterval } from './wilson'

/** So many of so many; the interval is null when there is too little to say. */
export type Share = { count: number; n: number; interval: Interval | null }

/** Under so many nothing is said of a share but the count itself. */
export const enoughForShare = 5

/** A share with its 90 % interval, from five on. */
export function shareOf(count: number, n: number): Share {
  return { count, n, interval: n < enoughForShare ? null : wilsonInterval(count, n) }
}
