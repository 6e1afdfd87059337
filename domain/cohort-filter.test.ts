import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changedFilter,
  cohortQuery,
  pageSizes,
  readCohortFilter,
  sortKeys,
  type CohortFilter,
} from './cohort-filter'
import { reasonKeys } from './cohort'

const standard: CohortFilter = {
  query: '',
  workplace: null,
  reason: null,
  sort: 'name',
  direction: 'asc',
  page: 1,
  pageSize: 25,
}
const workplace = '0199f3a0-1111-7000-8000-000000000001'

test('an address without anything is everybody by name, first page', () => {
  expect(readCohortFilter({})).toEqual(standard)
  expect(cohortQuery(standard)).toBe('')
})

test('an address holds the whole table', () => {
  const params = { q: ' Ågren ', workplace, reason: 'belowPlan', sort: 'last', dir: 'desc' }
  const filter = readCohortFilter({ ...params, page: '3', size: '50' })
  expect(filter).toEqual({
    query: 'Ågren',
    workplace,
    reason: 'belowPlan',
    sort: 'last',
    direction: 'desc',
    page: 3,
    pageSize: 50,
  })
  expect(cohortQuery(filter)).toBe(
    `?q=%C3%85gren&workplace=${workplace}&reason=belowPlan&sort=last&dir=desc&page=3&size=50`,
  )
})

test('of a name written twice the first counts', () => {
  expect(readCohortFilter({ sort: ['goals', 'last'] }).sort).toBe('goals')
})

test.each([
  { sort: 'level' },
  { sort: 'latest' },
  { sort: 'history' },
  { sort: '__proto__' },
  { dir: 'up' },
  { page: '0' },
  { page: '-1' },
  { page: '1.5' },
  { page: '99999999999' },
  { page: 'two' },
  { size: '1000' },
  { workplace: "' or 1=1" },
  { reason: 'lazy' },
  { q: 'x'.repeat(101) },
  { unknown: 'x' },
])('what cannot be read falls to its default: %o', (params) => {
  expect(readCohortFilter(params)).toEqual(standard)
})

test('nothing that says a level can be sorted by', () => {
  expect(sortKeys).toEqual(['name', 'placement', 'plan', 'goals', 'last', 'waiting'])
})

test('a change begins at the first page again, unless it is the page that changes', () => {
  const third = { ...standard, page: 3 }
  expect(changedFilter(third, { sort: 'last' })).toEqual({ ...standard, sort: 'last' })
  expect(changedFilter(third, { page: 4 })).toEqual({ ...standard, page: 4 })
})

test('what is written into an address is read back the same', () => {
  const filters: fc.Arbitrary<CohortFilter> = fc.record({
    query: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    workplace: fc.option(fc.uuid({ version: 7 })),
    reason: fc.option(fc.constantFrom(...reasonKeys, 'any' as const)),
    sort: fc.constantFrom(...sortKeys),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
    page: fc.integer({ min: 1, max: 999999 }),
    pageSize: fc.constantFrom(...pageSizes),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      const params = Object.fromEntries(new URLSearchParams(cohortQuery(filter)))
      expect(readCohortFilter(params)).toEqual(filter)
    }),
  )
})

test('no address, however strange, stops the page', () => {
  const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string())), { nil: undefined })
  const keys = fc.constantFrom('q', 'workplace', 'reason', 'sort', 'dir', 'page', 'size', 'x')
  fc.assert(
    fc.property(fc.dictionary(keys, value), (params) => {
      expect(sortKeys).toContain(readCohortFilter(params).sort)
    }),
  )
})
