import fc from 'fast-check'
import { expect, test } from 'vitest'
import { responseTimes } from './response-time'

test('ten waits as a line: median the fifth, 90th percentile the ninth, three bands', () => {
  expect(responseTimes([15, 0, 3, 4, 14, 1, 2, 40, 5, 9])).toEqual({
    n: 10,
    median: 4,
    ninetieth: 15,
    bands: [
      { band: '0-3', count: 4 },
      { band: '4-14', count: 4 },
      { band: 'over-14', count: 2 },
    ],
  })
})

test('nobody has waited yet', () => {
  expect(responseTimes([])).toMatchObject({ n: 0, median: null, ninetieth: null })
})

test('every wait is in one band', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400)), (days) => {
      const counts = responseTimes(days).bands.map((each) => each.count)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(days.length)
    }),
  )
})
