import { expect, test } from 'vitest'
import { axisWeeks, weekTicks } from './progress-scale'

test('the axis prints at most six weeks, evenly spaced, beginning with the start', () => {
  expect(weekTicks(12)).toEqual([0, 4, 8, 12])
  expect(weekTicks(52)).toEqual([0, 13, 26, 39, 52])
  for (const weeks of [0, 1, 7, 30, 78, 200]) {
    expect(weekTicks(weeks)[0]).toBe(0)
    expect(weekTicks(weeks).length).toBeLessThanOrEqual(6)
  }
})

test('the axis is never shorter than twelve weeks, nor than the training so far', () => {
  expect(axisWeeks(0)).toBe(12)
  expect(axisWeeks(12.1)).toBe(16)
  expect(axisWeeks(40)).toBe(40)
})
