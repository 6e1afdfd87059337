import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AssessmentFilter,
  assessmentQuery,
  filterKeys,
  levelChoices,
  readAssessmentFilter,
  withoutFilter,
} from './assessment-filter'

const id = '0199f3a0-1111-7000-8000-000000000001'
const all = readAssessmentFilter({})

test('an address without anything is every form, first page', () => {
  expect(filterKeys.filter((key) => all[key] !== null)).toEqual([])
  expect(all.page).toBe(1)
  expect(assessmentQuery(all)).toBe('')
})

test('an address holds the whole list', () => {
  const params = { trainee: id, goal: 'BT2', area: 'history', level: '3', quarter: '2026-Q3' }
  const filter = readAssessmentFilter({ ...params, days: 'over-14', nextStep: 'no', page: '2' })
  expect(filter).toEqual({ ...all, ...params, days: 'over-14', nextStep: 'no', page: 2 })
  expect(assessmentQuery(filter)).toBe(
    `?trainee=${id}&goal=BT2&area=history&level=3&quarter=2026-Q3&days=over-14&nextStep=no&page=2`,
  )
})

test('a level without its area says nothing', () => {
  expect(readAssessmentFilter({ level: '3' })).toEqual(all)
})

test('of a name written twice the first counts', () => {
  expect(readAssessmentFilter({ difficulty: ['hard', 'simple'] }).difficulty).toBe('hard')
})

test.each([
  { programme: "' or 1=1" },
  { trainee: 'nonsense' },
  { goal: 'bt2' },
  { goal: 'BT2; drop' },
  { instrument: 'Mini CEX' },
  { area: '1history' },
  { area: 'x'.repeat(62) },
  { level: '5' },
  { focus: '__proto__' },
  { difficulty: 'easy' },
  { quarter: '2026-Q5' },
  { quarter: '0000-Q1' },
  { days: '-1' },
  { nextStep: 'maybe' },
  { levels: 'high' },
  { trainees: 'all' },
  { assessor: 'best' },
  { page: '0' },
  { page: '1.5' },
  { page: '99999999999' },
  { sort: 'level' },
])('what cannot be read narrows nothing: %o', (params) => {
  expect(readAssessmentFilter(params)).toEqual(all)
})

describe('a filter is taken away', () => {
  const filter: AssessmentFilter = { ...all, goal: 'BT2', area: 'history', level: '3', page: 4 }

  test('and the list begins at its first page', () => {
    expect(withoutFilter(filter, 'goal')).toEqual({ ...all, area: 'history', level: '3' })
  })

  test('with its level, when it is the area', () => {
    expect(withoutFilter(filter, 'area')).toEqual({ ...all, goal: 'BT2' })
  })

  test('alone, when it is the level', () => {
    expect(withoutFilter(filter, 'level')).toEqual({ ...all, goal: 'BT2', area: 'history' })
  })
})

test('what is written into an address is read back the same', () => {
  const some = <T>(values: fc.Arbitrary<T>) => fc.option(values)
  const ids = fc.uuid({ version: 7 })
  const filters: fc.Arbitrary<AssessmentFilter> = fc.record({
    programme: some(ids),
    trainees: some(fc.constant('now' as const)),
    trainee: some(ids),
    goal: some(fc.constantFrom('BT1', 'BT18')),
    instrument: some(fc.constant('mini-cex-bt')),
    area: fc.constant('history'),
    level: some(fc.constantFrom(...levelChoices)),
    levels: some(fc.constantFrom('same' as const, 'several' as const)),
    focus: some(fc.constant('status')),
    difficulty: some(fc.constantFrom('simple' as const, 'moderate' as const, 'hard' as const)),
    placement: some(ids),
    workplace: some(fc.oneof(ids, fc.constant('none' as const))),
    assessor: some(fc.oneof(ids, fc.constant('others' as const))),
    quarter: some(fc.constantFrom('2025-Q4', '2026-Q1')),
    days: some(fc.constantFrom('0-3' as const, '4-14' as const, 'any' as const)),
    nextStep: some(fc.constantFrom('yes' as const, 'no' as const)),
    page: fc.integer({ min: 1, max: 999999 }),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      const params = Object.fromEntries(new URLSearchParams(assessmentQuery(filter)))
      expect(readAssessmentFilter(params)).toEqual(filter)
    }),
  )
})

test('no address, however strange, stops the page', () => {
  const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string())), { nil: undefined })
  const keys = fc.constantFrom(...filterKeys, 'page', 'x')
  fc.assert(
    fc.property(fc.dictionary(keys, value), (params) => {
      expect(readAssessmentFilter(params).page).toBeGreaterThan(0)
    }),
  )
})
