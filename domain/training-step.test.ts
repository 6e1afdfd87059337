import { describe, expect, test } from 'vitest'
import {
  endAfterReturn,
  endFaults,
  endMovedBy,
  lastDayOf,
  leaveFaults,
  likelyDay,
  resumeFault,
  stepDayFault,
} from './training-step'

const training = {
  start: '2026-01-12',
  plannedEnd: '2027-01-11',
  leaves: [{ from: '2026-05-01', to: '2026-05-31' }],
}
const today = '2026-06-15'

test('a step is of a day in the training that has been', () => {
  expect(stepDayFault('2026-06-15', training.start, today)).toBeNull()
  expect(stepDayFault('2026-06-16', training.start, today)).toBe('dateInFuture')
  expect(stepDayFault('2026-01-11', training.start, today)).toBe('dateBeforeTraining')
  expect(stepDayFault('i går', training.start, today)).toBe('dateInvalid')
})

test('a training that ends early says why, and names nobody by number', () => {
  const facts = lastDayOf({ start: training.start, today })
  expect(endFaults({ day: today, reason: 'Ny tjänst.' }, facts)).toEqual([])
  expect(endFaults({ day: today, reason: ' ' }, facts)).toEqual([
    { field: 'reason', code: 'required' },
  ])
  expect(endFaults({ day: today, reason: 'Om 19121212-1212.' }, facts)).toEqual([
    { field: 'reason', code: 'identityNumber' },
  ])
})

test('a training that never began ends on any day that has been', () => {
  const facts = lastDayOf({ start: '2026-09-01', today })
  expect(endFaults({ day: today, reason: 'Tackade nej.' }, facts)).toEqual([])
})

test('a step is likely about today, unless it should have been or cannot be yet', () => {
  const on = { start: '2026-06-01', today }
  expect(likelyDay('start', on)).toBe('2026-06-01')
  expect(likelyDay('start', { ...on, start: '2026-07-01' })).toBe(today)
  expect(likelyDay('resume', { ...on, leave: { from: today, to: null } })).toBe('2026-06-16')
  expect(likelyDay('resume', { ...on, leave: { from: '2026-06-01', to: null } })).toBe(today)
  expect(likelyDay('pause', on)).toBe(today)
})

describe('a leave', () => {
  const faults = (from: string, to: string | null) => leaveFaults({ from, to }, training)

  test('lies within the training, and may go on for a time that nobody knows', () => {
    expect(faults('2026-08-01', '2026-08-31')).toEqual([])
    expect(faults('2026-08-01', null)).toEqual([])
    const about = '2026-01-12 – 2027-01-11'
    const outside = [{ field: 'day', code: 'outsideTraining', about }]
    expect(faults('2026-01-11', '2026-08-31')).toEqual(outside)
    expect(faults('2027-01-12', null)).toEqual(outside)
  })

  test('does not run backwards, and is written in days', () => {
    expect(faults('2026-08-02', '2026-08-01')).toEqual([
      { field: 'until', code: 'endsBeforeStart' },
    ])
    expect(faults('', null)).toEqual([{ field: 'day', code: 'dateInvalid' }])
    expect(faults('2026-08-02', 'snart')).toEqual([{ field: 'until', code: 'dateInvalid' }])
  })

  test('is not taken twice, and says which one it overlaps', () => {
    const about = '2026-05-01 – 2026-05-31'
    const twice = [{ field: 'day', code: 'leaveOverlaps', about }]
    expect(faults('2026-05-31', '2026-06-30')).toEqual(twice)
    expect(faults('2026-04-01', null)).toEqual(twice)
    expect(faults('2026-06-01', null)).toEqual([])
  })

  test('moves the planned end by its own days, once they are known', () => {
    expect(endMovedBy('2027-01-11', { from: '2026-08-01', to: '2026-08-31' })).toBe('2027-02-11')
    expect(endMovedBy('2027-01-11', { from: '2026-08-01', to: null })).toBe('2027-01-11')
  })

  test('ends the day before the doctor is back', () => {
    const leave = { from: '2026-08-01', to: null }
    expect(resumeFault('2026-08-02', leave)).toBeNull()
    expect(resumeFault('2026-08-01', leave)).toBe('backBeforeLeave')
    expect(resumeFault('', leave)).toBe('dateInvalid')
  })

  test('moves the end by the days it took, less those that it was moved by before', () => {
    const open = { from: '2026-08-01', to: null }
    expect(endAfterReturn('2027-01-11', open, '2026-08-11')).toBe('2027-01-21')
    const known = { from: '2026-08-01', to: '2026-08-31' }
    expect(endAfterReturn('2027-02-11', known, '2026-08-11')).toBe('2027-01-21')
    expect(endAfterReturn('2027-02-11', known, '2026-09-01')).toBe('2027-02-11')
  })
})
