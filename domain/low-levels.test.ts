import { expect, test } from 'vitest'
import type { LevelValue } from './instrument'
import { type AreaLevels, lowAreasOf } from './low-levels'
import { defaultSettings } from './programme-settings'

const today = '2026-11-23'
const threeMonths = { start: '2026-08-23', pauses: [] }
const rule = defaultSettings.attention.proactive

const rated = (...levels: LevelValue[]): AreaLevels[] => [
  { instrument: 'cex', area: 'history', levels },
]
const low = (latest: AreaLevels[], training = threeMonths, by = rule) =>
  lowAreasOf(latest, training, by, today).map((each) => [each.low, each.of])

test('two of the last four ratings of an area at proactive or lower are many', () => {
  expect(low(rated(3, 2, 4, 1))).toEqual([[2, 4]])
  expect(low(rated(3, 2, 4, 3))).toEqual([])
})

test('the last four alone are counted, the newest first', () => {
  expect(low(rated(3, 4, 3, 2, 1, 1))).toEqual([])
  expect(low(rated(2, 4, 3, 2, 4, 4))).toEqual([[2, 4]])
})

test('fewer ratings are counted as they are, and it is said how many', () => {
  expect(low(rated(2))).toEqual([])
  expect(low(rated(2, 2, 3))).toEqual([[2, 3]])
})

test('each area is counted by itself, and named', () => {
  const latest: AreaLevels[] = [
    { instrument: 'cex', area: 'history', levels: [2, 3, 3, 3] },
    { instrument: 'cex', area: 'status', levels: [1, 2, 2, 4, 1] },
    { instrument: 'cbd', area: 'history', levels: [1, 3, 3, 3] },
  ]
  expect(lowAreasOf(latest, threeMonths, rule, today)).toEqual([
    { instrument: 'cex', area: 'status', low: 3, of: 4 },
  ])
})

test('in the first three months, without those of a pause, no level is too low', () => {
  const early = { start: '2026-08-24', pauses: [] }
  expect(low(rated(1, 1, 1, 1), early)).toEqual([])
  const pauses = [{ from: '2026-09-01', to: '2026-09-01' }]
  expect(lowAreasOf(rated(1, 1, 1, 1), { ...threeMonths, pauses }, rule, today)).toEqual([])
})

test('a programme sets how many of how many, and from which month', () => {
  const strict = { count: 3, ofLast: 6, afterMonth: 0 }
  const early = { start: '2026-11-10', pauses: [] }
  expect(low(rated(1, 3, 3, 3, 2, 2), early, strict)).toEqual([[3, 6]])
  expect(low(rated(2, 2, 3, 3, 3, 3), early, strict)).toEqual([])
})
