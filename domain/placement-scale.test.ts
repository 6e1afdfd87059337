import { describe, expect, test } from 'vitest'
import { addMonths, dayOn, isMonth, monthOf, monthsOn, spanOf, stretchOn } from './placement-scale'

const year = spanOf('2026-01', 12)

test('a month is written with its year', () => {
  expect(['2026-01', '2026-12'].every(isMonth)).toBe(true)
  expect(['2026-13', '2026-1', '26-01', '0000-01', '2026-01-01', ''].some(isMonth)).toBe(false)
  expect(monthOf('2026-03-14')).toBe('2026-03')
})

test('months are counted over the turn of a year, both ways', () => {
  expect(addMonths('2026-11', 3)).toBe('2027-02')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(addMonths('2026-12', 0)).toBe('2026-12')
})

test('a span is whole months to the last day', () => {
  expect(year).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect(spanOf('2024-02', 1)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
})

describe('a stretch of days', () => {
  test('lies across the span by its days, the last one included', () => {
    expect(stretchOn(year, { from: '2026-01-01', to: '2026-12-31' })).toEqual({ at: 0, width: 100 })
    const day = stretchOn(year, { from: '2026-12-31', to: '2026-12-31' })
    expect(day?.at).toBeCloseTo((364 / 365) * 100)
    expect(day?.width).toBeCloseTo(100 / 365)
  })

  test('is cut where the span begins and ends, and goes to the end while nobody knows', () => {
    expect(stretchOn(year, { from: '2025-06-01', to: '2027-06-01' })).toEqual({ at: 0, width: 100 })
    const open = stretchOn(year, { from: '2026-07-02', to: null })
    expect(open?.at).toBeCloseTo((182 / 365) * 100)
    expect((open?.at ?? 0) + (open?.width ?? 0)).toBeCloseTo(100)
  })

  test('outside the span is not shown', () => {
    expect(stretchOn(year, { from: '2025-06-01', to: '2025-12-31' })).toBeNull()
    expect(stretchOn(year, { from: '2027-01-01', to: null })).toBeNull()
  })
})

test('today is shown when the span holds it', () => {
  expect(dayOn(year, '2026-01-01')).toBe(0)
  expect(dayOn(year, '2025-12-31')).toBeNull()
  expect(dayOn(year, '2027-01-01')).toBeNull()
})

test('the months lie one beside the other and fill the span', () => {
  const months = monthsOn(year)
  expect(months.map(({ month }) => month)).toHaveLength(12)
  expect(months[1]).toMatchObject({ month: '2026-02' })
  expect(months[1]?.at).toBeCloseTo((31 / 365) * 100)
  expect(months.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100)
})
