import { expect, test } from 'vitest'
import { partsOf, quarterDays, quarterOf, quartersBetween } from './quarter'

test('a quarter is three months, from the first day to the last', () => {
  expect(quarterOf('2026-07-01')).toBe('2026-Q3')
  expect(quarterOf('2026-09-30')).toBe('2026-Q3')
  expect(quarterOf('2026-10-01')).toBe('2026-Q4')
  expect(quarterOf('2026-01-31')).toBe('2026-Q1')
  expect(quarterDays('2026-Q3')).toEqual({ from: '2026-07-01', to: '2026-09-30' })
})

test('the last quarter of a year ends with the year, and the first knows leap days', () => {
  expect(quarterDays('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(quarterDays('2028-Q1')).toEqual({ from: '2028-01-01', to: '2028-03-31' })
})

test('between two quarters lies every one, over the turn of the year', () => {
  expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual([
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
  ])
  expect(quartersBetween('2026-Q2', '2026-Q2')).toEqual(['2026-Q2'])
  expect(quartersBetween('2026-Q2', '2026-Q1')).toEqual([])
})

test('what is no quarter is refused', () => {
  expect(partsOf('2026-Q3')).toEqual({ year: 2026, number: 3 })
  expect(() => quarterDays('2026-Q5')).toThrow('not a quarter')
  expect(() => quarterDays('0000-Q1')).toThrow('not a quarter')
})
