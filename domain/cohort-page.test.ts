import { describe, expect, test } from 'vitest'
import { readCohortFilter } from './cohort-filter'
import { cohortPage, type CohortRow } from './cohort-page'

const acute = '0199f3a0-1111-7000-8000-000000000001'

function row(name: string, more: Partial<CohortRow> = {}): CohortRow {
  return {
    name,
    workplaceId: acute,
    workplaceName: 'Akutkliniken',
    reasons: [],
    planned: 2,
    done: 1,
    goals: 3,
    lastObservedOn: '2026-11-01',
    requestWaitingSince: null,
    ...more,
  }
}

const names = (rows: CohortRow[], params: Record<string, string>) =>
  cohortPage(rows, readCohortFilter(params)).rows.map(({ name }) => name)

describe('a search', () => {
  const rows = [row('Åsa Öberg'), row('Bo Alm', { workplaceId: null, workplaceName: null })]

  test('finds parts of names and of workplaces, in any order and case', () => {
    expect(names(rows, { q: 'öberg ås' })).toEqual(['Åsa Öberg'])
    expect(names(rows, { q: 'AKUT' })).toEqual(['Åsa Öberg'])
    expect(names(rows, { q: 'ALM' })).toEqual(['Bo Alm'])
    expect(names(rows, { q: 'nobody' })).toEqual([])
  })

  test('keeps å and a apart, as Swedish does', () => {
    expect(names(rows, { q: 'asa' })).toEqual([])
  })
})

test('rows are kept by workplace and by reason', () => {
  const rows = [
    row('Ada', { reasons: ['belowPlan'] }),
    row('Bo', { reasons: ['requestWaiting'] }),
    row('Cia', { workplaceId: null }),
  ]
  expect(names(rows, { workplace: acute })).toEqual(['Ada', 'Bo'])
  expect(names(rows, { reason: 'belowPlan' })).toEqual(['Ada'])
  expect(names(rows, { reason: 'any' })).toEqual(['Ada', 'Bo'])
})

describe('rows are sorted', () => {
  test('by name in Swedish order', () => {
    const rows = ['Örjan', 'Zara', 'Åke', 'Ada'].map((name) => row(name))
    expect(names(rows, {})).toEqual(['Ada', 'Zara', 'Åke', 'Örjan'])
    expect(names(rows, { dir: 'desc' })).toEqual(['Örjan', 'Åke', 'Zara', 'Ada'])
  })

  test('with missing values last in both directions, and equals by name', () => {
    const rows = [
      row('Cia', { lastObservedOn: null }),
      row('Bo', { lastObservedOn: '2026-10-01' }),
      row('Dan', { lastObservedOn: '2026-11-01' }),
      row('Ada', { lastObservedOn: '2026-10-01' }),
    ]
    expect(names(rows, { sort: 'last' })).toEqual(['Ada', 'Bo', 'Dan', 'Cia'])
    expect(names(rows, { sort: 'last', dir: 'desc' })).toEqual(['Dan', 'Ada', 'Bo', 'Cia'])
  })

  test.each([
    ['placement', { workplaceName: 'Akut' }, { workplaceName: 'Öron' }],
    ['plan', { done: 2 }, { done: 0 }],
    ['goals', { goals: 2 }, { goals: 10 }],
    ['waiting', { requestWaitingSince: '2026-11-01' }, { requestWaitingSince: '2026-11-02' }],
  ])('by %s', (sort, first, second) => {
    expect(names([row('A', second), row('B', first)], { sort })).toEqual(['B', 'A'])
  })
})

test('rows are cut into pages, and a page past the last is the last', () => {
  const rows = Array.from({ length: 51 }, (_, at) => row(`Doktor ${at + 1}`))
  const page = (number: string) => cohortPage(rows, readCohortFilter({ page: number }))
  expect(page('1')).toMatchObject({ total: 51, page: 1, pages: 3 })
  expect(page('3').rows.map(({ name }) => name)).toEqual(['Doktor 51'])
  expect(page('9')).toEqual(page('3'))
  expect(cohortPage([], readCohortFilter({}))).toEqual({ rows: [], total: 0, page: 1, pages: 1 })
})
