import { expect, test } from 'vitest'
import type { LevelValue } from './instrument'
import { progressOf } from './progress'
import { progressCaption } from './progress-caption'

type Row = [level: LevelValue | 'notObserved', assessorId: string, signedOn?: string]

function caption(...rows: Row[]) {
  const observations = rows.map(([rating, assessorId, signedOn], at) => ({
    assessmentId: `assessment ${at}`,
    observedOn: `2026-09-1${at}`,
    signedOn: signedOn ?? `2026-09-1${at}`,
    assessorId,
    difficulty: 'moderate' as const,
    placementId: null,
    ratings: { history: rating },
  }))
  const training = { start: '2026-09-01', pauses: [] }
  return progressOf(['history'], observations, training).flatMap((area) => progressCaption(area))
}

test('says that nothing has been observed yet', () => {
  expect(caption()).toEqual([{ key: 'empty', values: {} }])
})

test('says how often an area could not be observed when it never was rated', () => {
  expect(caption(['notObserved', 'anna'], ['notObserved', 'bo'])).toEqual([
    { key: 'onlyNotObserved', values: { notObserved: 2 } },
  ])
})

test('says the latest level, n and the number of assessors, and how many ratings are missing', () => {
  expect(caption([2, 'anna'], [3, 'bo'])).toEqual([
    { key: 'latest', values: { level: 3, n: 2, assessors: 2 } },
    { key: 'tooFewRatings', values: { missing: 1 } },
  ])
})

test('says that a second assessor is missing', () => {
  expect(caption([2, 'anna'], [3, 'anna'], [3, 'anna'])).toEqual([
    { key: 'latest', values: { level: 3, n: 3, assessors: 1 } },
    { key: 'tooFewAssessors', values: {} },
  ])
})

test('says the typical level, what was not observed and what was signed late', () => {
  const rows: Row[] = [
    [4, 'anna', '2026-10-20'],
    [2, 'bo'],
    ['notObserved', 'bo'],
    [3, 'anna'],
  ]
  expect(caption(...rows)).toEqual([
    { key: 'latest', values: { level: 3, n: 3, assessors: 2 } },
    { key: 'typical', values: { level: 3 } },
    { key: 'notObserved', values: { notObserved: 1 } },
    { key: 'late', values: { late: 1 } },
  ])
})

test('says last what the programme expects now, whether anything was observed or not', () => {
  const [area] = progressOf(['history'], [], { start: '2026-09-01', pauses: [] })
  const expected = { fromMonth: 1, toMonth: 3, lowest: 1, highest: 2 } as const
  expect(area && progressCaption(area, expected)).toEqual([
    { key: 'empty', values: {} },
    { key: 'expected', values: { lowest: 1, highest: 2 } },
  ])
})
