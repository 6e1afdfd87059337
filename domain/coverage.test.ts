import { describe, expect, test } from 'vitest'
import type { CohortPlacement } from './cohort-view'
import {
  begunPlacements,
  type CoverageTrainee,
  endingUndone,
  missingOf,
  traineesWith,
  uncoveredGoals,
} from './coverage'

/**
 * Three trainees on 30 November 2026, with a pencil:
 *
 * Anna was at Akuten until October, 3 of 4 done; she is at Psykiatrin until 27 December, which is 27
 * days from now, 1 of 4 done; in January she goes to Björken. BT1 twice, BT2 once.
 * Bo is at Akuten until 28 December, the last of the four weeks, and has done 2 of 2. BT1 once.
 * Cia is at Björken until 29 December, a day after the four weeks, 0 of 2 done. No goal at all.
 */
const today = '2026-11-30'
const at = (workplace: string, [from, to]: [string, string], [done, planned]: [number, number]) =>
  ({ id: workplace, workplaceId: workplace, workplace, from, to, done, planned }) as CohortPlacement
const trainee = (
  name: string,
  placements: CohortPlacement[],
  goals: Record<string, number> = {},
): CoverageTrainee => ({
  ...{ trainingId: name, name, programme: 'BT', assessments: 0, within: null },
  placements,
  goals,
})
const anna = trainee(
  'Anna',
  [
    at('Akuten', ['2026-05-01', '2026-10-31'], [3, 4]),
    at('Psykiatrin', ['2026-11-01', '2026-12-27'], [1, 4]),
    at('Björken', ['2027-01-01', '2027-03-31'], [0, 4]),
  ],
  { BT1: 2, BT2: 1 },
)
const bo = trainee('Bo', [at('Akuten', ['2026-09-01', '2026-12-28'], [2, 2])], { BT1: 1 })
const cia = trainee('Cia', [at('Björken', ['2026-09-01', '2026-12-29'], [0, 2])])
const cohort = [anna, bo, cia]

describe('placements that end within four weeks', () => {
  const warned = (trainees: CoverageTrainee[]) =>
    endingUndone(trainees, today).map((each) => `${each.trainee.name} ${each.placement.workplace}`)

  test('are Anna’s alone: Bo’s plan is done, and Cia’s ends a day later', () => {
    expect(warned(cohort)).toEqual(['Anna Psykiatrin'])
  })

  test('count the 28th day in, and today', () => {
    const [placement] = bo.placements
    if (!placement) throw new Error('Bo is placed')
    const undone = { ...placement, done: 1 }
    expect(warned([{ ...bo, placements: [undone] }])).toEqual(['Bo Akuten'])
    expect(warned([{ ...bo, placements: [{ ...undone, to: today }] }])).toEqual(['Bo Akuten'])
    expect(warned([{ ...bo, placements: [{ ...undone, to: '2026-11-29' }] }])).toEqual([])
  })
})

test('of each placement that has begun it is told what is missing', () => {
  const missing = (each: CoverageTrainee) =>
    begunPlacements(each, today).map((placement) => [placement.workplace, missingOf(placement)])
  expect(missing(anna)).toEqual([
    ['Akuten', 1],
    ['Psykiatrin', 3],
  ])
  expect(missing(bo)).toEqual([['Akuten', 0]])
  expect(missing(cia)).toEqual([['Björken', 2]])
})

test('more than planned leaves nothing missing, and owes nothing', () => {
  expect(missingOf(at('Akuten', ['2026-09-01', '2026-12-28'], [5, 2]))).toBe(0)
})

test('goals without any assessment stand in the order of the goals', () => {
  const codes = ['BT1', 'BT2', 'BT3', 'BT10']
  expect(uncoveredGoals(anna, codes)).toEqual(['BT3', 'BT10'])
  expect(uncoveredGoals(bo, codes)).toEqual(['BT2', 'BT3', 'BT10'])
  expect(uncoveredGoals(cia, codes)).toEqual(codes)
})

test('the foot of a goal counts trainees, not forms', () => {
  expect(['BT1', 'BT2', 'BT3'].map((code) => traineesWith(cohort, code))).toEqual([2, 1, 0])
})
