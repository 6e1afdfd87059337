import { expect, test } from 'vitest'
import { nearestBar } from './nearest-bar'

const bars = [
  [
    { left: 0, right: 30 },
    { left: 30, right: 60 },
  ],
  [
    { left: 0, right: 10 },
    { left: 50, right: 90 },
  ],
]
const right = { row: 0, bar: 1 }
const down = { row: 1, bar: 0 }

test('to the side lies the next bar of the row, and at its end one stays', () => {
  expect(nearestBar(bars, { row: 0, bar: 0 }, right)).toEqual({ row: 0, bar: 1 })
  expect(nearestBar(bars, { row: 0, bar: 1 }, right)).toEqual({ row: 0, bar: 1 })
  expect(nearestBar(bars, { row: 0, bar: 0 }, { row: 0, bar: -1 })).toEqual({ row: 0, bar: 0 })
})

test('below lies the bar that is closest in time', () => {
  expect(nearestBar(bars, { row: 0, bar: 0 }, down)).toEqual({ row: 1, bar: 0 })
  expect(nearestBar(bars, { row: 0, bar: 1 }, down)).toEqual({ row: 1, bar: 1 })
})

test('above the first row and below the last there is nothing', () => {
  expect(nearestBar(bars, { row: 1, bar: 1 }, down)).toEqual({ row: 1, bar: 1 })
  expect(nearestBar(bars, { row: 0, bar: 1 }, { row: -1, bar: 0 })).toEqual({ row: 0, bar: 1 })
})
