import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisWeeks, levelScale, weekScale, weekTicks } from './progress-scale'

const frame = { left: 10, right: 110, top: 0, bottom: 80 }

test('the first week stands at the left edge and the last at the right', () => {
  const x = weekScale(20, frame)
  expect([x(0), x(10), x(20)]).toEqual([10, 60, 110])
})

test('nothing is drawn outside the frame, also with an axis of no length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.double({ noNaN: true }), (weeks, week) => {
      const x = weekScale(weeks, frame)(week)
      expect(x).toBeGreaterThanOrEqual(frame.left)
      expect(x).toBeLessThanOrEqual(frame.right)
    }),
  )
})

test('a higher level stands higher, at equal steps, and the lane of the unseen beneath them all', () => {
  const y = levelScale(frame)
  expect([y(4), y(3), y(2), y(1), y('notObserved')]).toEqual([0, 20, 40, 60, 80])
})

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
