import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from './wilson'

/** The interval to four places, as tables print it. */
const rounded = (count: number, n: number, z?: number) => {
  const { low, high } = wilsonInterval(count, n, z)
  return [Number(low.toFixed(4)), Number(high.toFixed(4))]
}

// Newcombe RG. Two-sided confidence intervals for the single proportion. Stat Med 1998;17:857–872,
// table I, method 3: Wilson's score without continuity correction, 95 %.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i is what Newcombe printed', (count, n, low, high) => {
  expect(rounded(count, n, 1.96)).toEqual([low, high])
})

test('half of ten, at 90 %, reckoned by hand', () => {
  // z² = 2.706025; middle 0.5; reach 1.645 × √(0.025 + 0.00676506) ÷ 1.2706025 = 0.23073
  expect(rounded(5, 10)).toEqual([0.2693, 0.7307])
})

test('none of ten, at 90 %, begins at nought and ends where z²/(n + z²) does', () => {
  expect(rounded(0, 10)).toEqual([0, 0.213])
  expect(rounded(10, 10)).toEqual([0.787, 1])
})

test('the share lies within its interval, which is as wide from either side', () => {
  const counted = fc
    .integer({ min: 1, max: 500 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(counted, ([count, n]) => {
      const { low, high } = wilsonInterval(count, n)
      expect(low).toBeLessThanOrEqual(count / n)
      expect(high).toBeGreaterThanOrEqual(count / n)
      const turned = wilsonInterval(n - count, n)
      expect(turned.low).toBeCloseTo(1 - high, 10)
    }),
  )
})

test('what is no share has no interval', () => {
  expect(() => wilsonInterval(0, 0)).toThrow('no share')
  expect(() => wilsonInterval(3, 2)).toThrow('no share')
})
