import { describe, expect, test } from 'vitest'
import { missingIn, type TrainingPlan } from './training-missing'

const main = { kind: 'main', from: '2026-01-12', to: null } as const
const whole: TrainingPlan = {
  status: 'running',
  start: '2026-01-12',
  plannedEnd: '2027-01-11',
  leaves: [],
  placements: [
    { from: '2026-01-12', to: '2026-06-30' },
    { from: '2026-07-01', to: '2027-01-11' },
  ],
  supervisors: [main],
}
const today = '2026-03-10'
const missing = (change: Partial<TrainingPlan>, on = today) =>
  missingIn({ ...whole, ...change }, on)

test('nothing is missing where every day is placed and somebody follows', () => {
  expect(missing({})).toEqual([])
})

describe('a main supervisor', () => {
  test('is missing when nobody is one today', () => {
    for (const supervisors of [
      [],
      [{ ...main, to: '2026-03-09' }],
      [{ ...main, from: '2026-03-11' }],
      [{ ...main, kind: 'placement' as const }],
    ]) {
      expect(missing({ supervisors })).toEqual([{ what: 'mainSupervisor' }])
    }
  })

  test('of a training to come is whoever is one on its first day', () => {
    const planned = { status: 'planned', start: '2026-05-01' } as const
    expect(missing({ ...planned, supervisors: [{ ...main, from: '2026-05-01' }] })).toEqual([])
    expect(missing({ ...planned, supervisors: [{ ...main, to: '2026-04-30' }] })).toEqual([
      { what: 'mainSupervisor' },
    ])
  })
})

describe('a placement', () => {
  test('is missing today', () => {
    const placements = [{ from: '2026-01-12', to: '2026-03-09' }]
    expect(missing({ placements })).toEqual([{ what: 'placementNow' }])
  })

  test('is missing after the last day that is placed in one stretch', () => {
    const placements = [
      { from: '2026-01-12', to: '2026-06-30' },
      { from: '2026-08-01', to: '2027-01-11' },
    ]
    expect(missing({ placements })).toEqual([{ what: 'placementAfter', day: '2026-06-30' }])
    expect(missing({ placements }, '2026-08-01')).toEqual([])
  })

  test('is not missing on days of leave', () => {
    const placements = [
      { from: '2026-01-12', to: '2026-06-30' },
      { from: '2026-08-01', to: '2027-01-11' },
    ]
    const leaves = [{ from: '2026-07-01', to: '2026-07-31' }]
    expect(missing({ placements, leaves })).toEqual([])
    expect(
      missing({ placements: placements.slice(0, 1), leaves: [{ from: '2026-07-01', to: null }] }),
    ).toEqual([])
  })

  test('is missing altogether where there is none', () => {
    expect(missing({ placements: [] })).toEqual([{ what: 'placements' }])
  })

  test('of a training to come is missing from the day after the last one', () => {
    const plan = { status: 'planned', start: '2026-05-01' } as const
    const placements = [{ from: '2026-06-01', to: '2027-01-11' }]
    expect(missing({ ...plan, supervisors: [main], placements })).toEqual([
      { what: 'placementAfter', day: '2026-04-30' },
    ])
  })
})

describe('a step', () => {
  test('is due when a training should have begun or ended', () => {
    const begun = { status: 'planned', start: today } as const
    expect(missing({ ...begun })).toEqual([{ what: 'startIsDue' }])
    expect(missing({}, '2027-01-12')).toEqual([{ what: 'endIsDue' }])
  })

  test('is never due, nor anything missing, when the training is over', () => {
    for (const status of ['completed', 'ended', 'moved'] as const) {
      expect(missing({ status, placements: [], supervisors: [] }, '2028-01-01')).toEqual([])
    }
  })
})
