import { expect, test } from 'vitest'
import { levelHistory, type QuarterCount } from './level-history'

const count = (
  quarter: string,
  level: QuarterCount['level'],
  times: number,
  area = 'history',
): QuarterCount => ({ quarter, area, level, count: times })

test('every quarter between the first and the last is there, also those without ratings', () => {
  const [history, status] = levelHistory(
    ['history', 'status'],
    [count('2026-Q3', 3, 6), count('2025-Q4', 1, 5, 'status')],
  )
  const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']
  expect(history?.quarters.map((each) => each.quarter)).toEqual(quarters)
  expect(history?.quarters.map((each) => each.n)).toEqual([0, 0, 0, 6])
  expect(status?.quarters.map((each) => each.n)).toEqual([5, 0, 0, 0])
})

test('a quarter under five ratings is counted and not drawn; what was not observed stands apart', () => {
  const [history] = levelHistory(
    ['history'],
    [count('2026-Q1', 2, 4), count('2026-Q1', 'notObserved', 9), count('2026-Q2', 2, 5)],
  )
  expect(history?.quarters).toMatchObject([
    { quarter: '2026-Q1', n: 4, notObserved: 9, pieces: [] },
    { quarter: '2026-Q2', n: 5, notObserved: 0 },
  ])
  expect(history?.quarters[1]?.pieces).toHaveLength(4)
})

test('where nothing has been signed there are no quarters', () => {
  expect(levelHistory(['history'], [])).toEqual([{ area: 'history', quarters: [] }])
})
