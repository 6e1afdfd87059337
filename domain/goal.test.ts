import { expect, test } from 'vitest'
import goalsJson from '../db/forms/goals.json'
import { goalCounts, goalsCovered, goalsSchema } from './goal'

const codes = goalsSchema.parse(goalsJson).map(({ code }) => code)

test('every official goal is told, in order, also those without an assessment', () => {
  const counts = goalCounts(codes, [['BT1', 'BT8'], ['BT1'], []])
  expect(counts).toHaveLength(18)
  expect(counts.filter(({ count }) => count > 0)).toEqual([
    { code: 'BT1', count: 2 },
    { code: 'BT8', count: 1 },
  ])
  expect(goalsCovered(counts)).toEqual({ covered: 2, of: 18 })
})

test('an assessment counts once towards a goal, and an unknown goal towards none', () => {
  const counts = goalCounts(['BT1', 'BT2'], [['BT1', 'BT1', 'ST4']])
  expect(counts).toEqual([
    { code: 'BT1', count: 1 },
    { code: 'BT2', count: 0 },
  ])
})
