import { describe, expect, test } from 'vitest'
import { axisWeeks, heights, scaleOf, stairs, weekTicks } from './progress-scale'

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

describe('the scale of a drawing', () => {
  const { x, y } = scaleOf(40, { left: 100, top: 10, width: 200, height: 100 })

  test('begins with the first week at the left edge and ends with the axis at the right one', () => {
    expect([x(0), x(10), x(40)]).toEqual([100, 150, 300])
  })

  test('has the highest level uppermost, as far from its neighbours as any', () => {
    expect([4, 3, 2, 1, heights.notObserved].map(y)).toEqual([20, 40, 60, 80, 100])
  })

  test('keeps half a step above the levels and beneath the lane', () => {
    expect([y(heights.top), y(heights.bottom)]).toEqual([10, 110])
  })
})

test('a line holds each level until the next one, and never slopes', () => {
  const corners = stairs([
    { week: 1, level: 2 },
    { week: 4, level: 3 },
    { week: 6, level: 3 },
  ])
  expect(corners.map(({ week, level }) => [week, level])).toEqual([
    [1, 2],
    [4, 2],
    [4, 3],
    [6, 3],
    [6, 3],
  ])
})
