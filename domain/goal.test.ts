import { expect, test } from 'vitest'
import goalsJson from '../db/forms/goals.json'
import { goalsCovered, goalsSchema } from './goal'

test('there are eighteen official goals, BT1 to BT18', () => {
  const codes = goalsSchema.parse(goalsJson).map(({ code }) => code)
  expect(codes).toEqual(Array.from({ length: 18 }, (_, index) => `BT${index + 1}`))
})

test('a goal is covered by one assessment or more', () => {
  expect(goalsCovered([{ count: 2 }, { count: 0 }, { count: 1 }])).toEqual({ covered: 2, of: 3 })
})
