import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, ageInDays, daysBetween, isDate, stockholmDate } from './dates'

test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (text) => {
  expect(isDate(text)).toBe(true)
})

test.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-11-23', '2026-1-1'])(
  '"%s" is not a day',
  (text) => expect(isDate(text)).toBe(false),
)

test.each(['2026-11-23T10:00', ' 2026-11-23', '20261123', '2026/11/23', '٢٠٢٦-١١-٢٣'])(
  '"%s" is not written as a day',
  (text) => expect(isDate(text)).toBe(false),
)

test('days are counted over leap days and turns of the year', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3)
})

test('the hour that summer time takes or gives changes no count of days', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
})

test('adding days and counting them are each other’s reverse', () => {
  const day = fc.integer({ min: 0, max: 40000 }).map((days) => addDays('1990-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days)
    }),
  )
})

test('what is not a day cannot be counted with', () => {
  expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError)
})

test('an instant belongs to the day in Stockholm, in winter and in summer', () => {
  expect(stockholmDate(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23')
  expect(stockholmDate(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24')
  expect(stockholmDate(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01')
  expect(stockholmDate(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
})

test('age is counted in midnights, not in hours', () => {
  const now = new Date('2026-11-24T06:00:00Z')
  expect(ageInDays(new Date('2026-11-24T05:00:00Z'), now)).toBe(0)
  expect(ageInDays(new Date('2026-11-23T22:00:00Z'), now)).toBe(1)
  expect(ageInDays(new Date('2026-11-18T12:00:00Z'), now)).toBe(6)
})
