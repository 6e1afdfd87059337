import { expect, test } from 'vitest'
import { trainingStates } from './training'
import { groupOf } from './training-filter'

test('a training is to come, goes on or is over', () => {
  expect(trainingStates.map((state) => [state, groupOf(state)])).toEqual([
    ['planned', 'planned'],
    ['running', 'now'],
    ['paused', 'now'],
    ['completed', 'over'],
    ['ended', 'over'],
    ['moved', 'over'],
  ])
})
