import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerMedian } from './median'

test('the median is the value in the middle, whatever the order', () => {
  expect(lowerMedian([4, 1, 3])).toBe(3)
  expect(lowerMedian([10, 9, 2])).toBe(9)
})

test('of two values in the middle the lower one is the median', () => {
  expect(lowerMedian([1, 2, 3, 4])).toBe(2)
  expect(lowerMedian([4, 2])).toBe(2)
})

test('nothing has no median', () => {
  expect(lowerMedian([])).toBeNull()
})

test('the median is one of the values, and asking leaves them as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const before = [...values]
      expect(values).toContain(lowerMedian(values))
      expect(values).toEqual(before)
    }),
  )
})
