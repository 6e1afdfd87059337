import { expect, it } from 'vitest'
import { blockedTime } from './blocked-time'

it('counts of each long task what goes beyond 50 ms', () => {
  expect(blockedTime([])).toBe(0)
  expect(blockedTime([50, 80, 151])).toBe(131)
})

it('counts nothing of a short task, and takes nothing off for it', () => {
  expect(blockedTime([10, 60])).toBe(10)
})
