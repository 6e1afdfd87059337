import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelDistribution, type RatingCount } from './level-distribution'

const count = (level: RatingCount['level'], times: number, area = 'history') => ({
  area,
  level,
  count: times,
})

test('a bar holds the four levels in order, from nought to one', () => {
  const [history] = levelDistribution(['history'], [count(4, 4), count(1, 2), count(2, 2)])
  expect(history?.pieces).toEqual([
    { level: 1, count: 2, from: 0, to: 0.25 },
    { level: 2, count: 2, from: 0.25, to: 0.5 },
    { level: 3, count: 0, from: 0.5, to: 0.5 },
    { level: 4, count: 4, from: 0.5, to: 1 },
  ])
})

test('what was not observed is told beside the bar and is no part of it', () => {
  const [history] = levelDistribution(['history'], [count(3, 6), count('notObserved', 5)])
  expect(history).toMatchObject({ n: 6, notObserved: 5 })
  expect(history?.pieces.at(-1)?.to).toBe(1)
})

test('fewer than five ratings are counted and not drawn', () => {
  const few = levelDistribution(['history'], [count(3, 4), count('notObserved', 9)])
  expect(few).toEqual([{ area: 'history', n: 4, notObserved: 9, pieces: [] }])
  expect(levelDistribution(['history'], [count(3, 5)])[0]?.pieces).toHaveLength(4)
})

test('areas come in the order asked for, also those that nobody has seen', () => {
  const areas = levelDistribution(['status', 'history'], [count(2, 5), count(2, 1, 'other')])
  expect(areas.map(({ area, n }) => [area, n])).toEqual([
    ['status', 0],
    ['history', 5],
  ])
})

test('the counts of the pieces add up to n, and each begins where the one before ends', () => {
  const some = fc.array(
    fc.record({
      area: fc.constant('history'),
      level: fc.constantFrom<RatingCount['level']>(1, 2, 3, 4, 'notObserved'),
      count: fc.nat(50),
    }),
  )
  fc.assert(
    fc.property(some, (counts) => {
      const [history] = levelDistribution(['history'], counts)
      const pieces = history?.pieces ?? []
      if (pieces.length > 0)
        expect(pieces.reduce((sum, piece) => sum + piece.count, 0)).toBe(history?.n)
      pieces.forEach((piece, at) => expect(piece.from).toBe(pieces[at - 1]?.to ?? 0))
    }),
  )
})
