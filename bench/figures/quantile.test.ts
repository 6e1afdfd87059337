import { describe, expect, it } from 'vitest'
import { median, p95 } from './quantile'

describe('the figures of several runs', () => {
  it('have as their median a value that was measured', () => {
    expect(median([5, 1, 3])).toBe(3)
    expect(median([1, 2, 3, 4])).toBe(2)
    expect(median([7])).toBe(7)
  })

  it('have as their p95 the value that one in twenty exceeds', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(p95(hundred)).toBe(95)
    expect(p95([1, 2, 3])).toBe(3)
  })

  it('are left as they were', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('are nothing when nothing was measured', () => {
    expect(() => median([])).toThrow('Nothing was measured.')
  })
})
