import { expect, test } from 'vitest'
import { sufficiencyOf } from './sufficiency'

const rule = { forms: 9, assessors: 4, placements: 2 }

test('what is missing is said of forms, assessors and placements, each by itself', () => {
  expect(sufficiencyOf({ forms: 7, assessors: 4, placements: 1 }, rule)).toEqual([
    { key: 'forms', done: 7, of: 9, missing: 2 },
    { key: 'assessors', done: 4, of: 4, missing: 0 },
    { key: 'placements', done: 1, of: 2, missing: 1 },
  ])
})

test('more of one makes up for nothing of another', () => {
  const missing = sufficiencyOf({ forms: 20, assessors: 1, placements: 0 }, rule)
  expect(missing.map((each) => each.missing)).toEqual([0, 3, 2])
})
