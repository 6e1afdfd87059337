import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerMedian } from './median'
import { nearestRank } from './nearest-rank'

test('of ten values the 90th percentile is the ninth, of eleven the tenth', () => {
  expect(nearestRank([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90)).toBe(9)
  expect(nearestRank([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 90)).toBe(10)
})

test('of few values it is the largest, and of nothing nothing', () => {
  expect(nearestRank([3, 1, 2], 90)).toBe(3)
  expect(nearestRank([7], 90)).toBe(7)
  expect(nearestRank([], 90)).toBeNull()
})

test('the textbook’s own: 15, 20, 35, 40, 50', () => {
  const scores = [15, 20, 35, 40, 50]
  expect([5, 30, 40, 50, 100].map((percent) => nearestRank(scores, percent))).toEqual([
    15, 20, 20, 35, 50,
  ])
})

test('the 50th is the lower median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      expect(nearestRank(values, 50)).toBe(lowerMedian(values))
    }),
  )
})
