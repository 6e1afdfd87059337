import { median } from '../figures/quantile'
import type { Rate } from '../rate/at-once'
import type { Aim, Line } from './line'

/** Rounds of both, each right after the other. */
export type RateRound = { bare: Rate; ours: Rate }

/** What rounds at sixteen at once come to: the median rate, and the median of the rounds' p95. */
export function rateLines(of: string, rounds: readonly RateRound[], aim?: Aim): Line[] {
  const both = (figure: (rate: Rate) => number) => ({
    bare: median(rounds.map(({ bare }) => figure(bare))),
    ours: median(rounds.map(({ ours }) => figure(ours))),
  })
  return [
    { of, figure: 'rate', unit: '/s', ...both(({ perSecond }) => perSecond), aim },
    { of, figure: 'p95', unit: 'ms', ...both((rate) => rate.p95) },
  ]
}
