import { describe, expect, test } from 'vitest'
import { expectedGrounds, expectedNow } from './expected-band'
import type { ExpectedBand } from './programme-settings'

const months: ExpectedBand[] = [
  { fromMonth: 1, toMonth: 3, lowest: 1, highest: 2 },
  { fromMonth: 4, toMonth: 12, lowest: 3, highest: 3 },
]

describe('the expected band', () => {
  test('lies half a step around its levels, month after month without a gap', () => {
    const [first, second] = expectedGrounds(months, 52)
    expect(first).toMatchObject({ from: 0, bottom: 0.5, top: 2.5 })
    expect(first?.to).toBeCloseTo(13.04, 2)
    expect(second).toMatchObject({ from: first?.to, to: 52, bottom: 2.5, top: 3.5 })
  })

  test('ends where the axis ends, and what begins beyond it is left out', () => {
    expect(expectedGrounds(months, 12)).toEqual([{ from: 0, to: 12, bottom: 0.5, top: 2.5 }])
  })

  test('never reaches into the lane of what was not observed', () => {
    for (const { bottom } of expectedGrounds(months, 52)) expect(bottom).toBeGreaterThanOrEqual(0.5)
  })

  test('is nothing until a programme has set one', () => {
    expect(expectedGrounds([], 52)).toEqual([])
    expect(expectedNow([], 4)).toBeNull()
  })
})

test('what is expected now is what is set for the month that goes on', () => {
  expect(expectedNow(months, 13)).toBe(months[0])
  expect(expectedNow(months, 13.1)).toBe(months[1])
  expect(expectedNow(months, 60)).toBeNull()
})
