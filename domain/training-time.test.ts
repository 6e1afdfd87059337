import { describe, expect, test } from 'vitest'
import {
  daysInTraining,
  monthsInTraining,
  pausedDays,
  weekOfTraining,
  weeksInTraining,
} from './training-time'

const whole = { start: '2026-09-01', pauses: [] }
const paused = { start: '2026-09-01', pauses: [{ from: '2026-09-08', to: '2026-09-21' }] }

describe('time in training', () => {
  test('begins with week 1 on the first day, and week 2 seven days later', () => {
    expect(weekOfTraining(whole, '2026-09-01')).toBe(1)
    expect(weekOfTraining(whole, '2026-09-07')).toBe(1)
    expect(weekOfTraining(whole, '2026-09-08')).toBe(2)
    expect(weeksInTraining(whole, '2026-09-15')).toBe(2)
  })

  test('stands still during a pause and goes on after it', () => {
    expect(daysInTraining(paused, '2026-09-08')).toBe(7)
    expect(daysInTraining(paused, '2026-09-15')).toBe(7)
    expect(daysInTraining(paused, '2026-09-22')).toBe(7)
    expect(daysInTraining(paused, '2026-09-23')).toBe(8)
    expect(weekOfTraining(paused, '2026-09-29')).toBe(3)
  })

  test('stands still in a pause that has no end yet', () => {
    const training = { start: '2026-09-01', pauses: [{ from: '2026-09-08', to: null }] }
    expect(daysInTraining(training, '2026-12-24')).toBe(7)
  })

  test('is never less than week 1, also before the start', () => {
    expect(weekOfTraining(whole, '2026-08-01')).toBe(1)
  })
})

describe('months in training', () => {
  const begun = (start: string) => (date: string) => monthsInTraining({ start, pauses: [] }, date)

  test('are whole ones: the day before the month is full does not count', () => {
    const months = begun('2026-01-12')
    expect(months('2026-01-12')).toBe(0)
    expect(months('2026-04-11')).toBe(2)
    expect(months('2026-04-12')).toBe(3)
    expect(months('2027-01-12')).toBe(12)
  })

  test('are none before the start', () => {
    expect(begun('2026-01-12')('2025-11-01')).toBe(0)
  })

  test('are full on the last day of a month that is too short', () => {
    const months = begun('2026-01-31')
    expect(months('2026-02-27')).toBe(0)
    expect(months('2026-02-28')).toBe(1)
    expect(months('2026-03-30')).toBe(1)
    expect(months('2026-03-31')).toBe(2)
  })

  test('do not pass during a pause', () => {
    const pauses = [{ from: '2026-02-01', to: '2026-02-28' }]
    const training = { start: '2026-01-12', pauses }
    expect(monthsInTraining(training, '2026-04-12')).toBe(2)
    expect(monthsInTraining(training, '2026-05-09')).toBe(3)
  })
})

describe('pauses', () => {
  const between = (pauses: { from: string; to: string | null }[]) =>
    pausedDays(pauses, '2026-09-01', '2026-10-01')

  test('count both their first and their last day', () => {
    expect(between([{ from: '2026-09-10', to: '2026-09-10' }])).toBe(1)
    expect(between([{ from: '2026-09-10', to: '2026-09-12' }])).toBe(3)
  })

  test('that overlap or lie in each other count once, in any order', () => {
    const outer = { from: '2026-09-10', to: '2026-09-20' }
    const inner = { from: '2026-09-12', to: '2026-09-14' }
    const tail = { from: '2026-09-18', to: '2026-09-22' }
    expect(between([tail, inner, outer])).toBe(13)
  })

  test('count only as far as they lie in the time asked about', () => {
    expect(between([{ from: '2026-08-01', to: '2026-09-02' }])).toBe(2)
    expect(between([{ from: '2026-09-30', to: '2026-12-01' }])).toBe(1)
    expect(between([{ from: '2026-10-01', to: null }])).toBe(0)
    expect(between([{ from: '2026-07-01', to: '2026-08-01' }])).toBe(0)
  })
})
