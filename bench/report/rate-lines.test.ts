import { expect, it } from 'vitest'
import { rateLines } from './rate-lines'

it('gives the median rate of the rounds, and the median p95', () => {
  const rate = (perSecond: number, p95: number) => ({ perSecond, p95, count: 10 })
  const rounds = [
    { bare: rate(200, 90), ours: rate(100, 170) },
    { bare: rate(220, 80), ours: rate(150, 120) },
    { bare: rate(210, 85), ours: rate(140, 130) },
  ]
  expect(rateLines('inbox', rounds, { atLeastTimes: 0.6 })).toEqual([
    { of: 'inbox', figure: 'rate', unit: '/s', bare: 210, ours: 140, aim: { atLeastTimes: 0.6 } },
    { of: 'inbox', figure: 'p95', unit: 'ms', bare: 85, ours: 130 },
  ])
})
