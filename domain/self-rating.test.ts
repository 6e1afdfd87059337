import { expect, it } from 'vitest'
import miniCex from '@/db/forms/mini-cex-bt.v1.json'
import { instrumentSchema } from './instrument'
import { selfRatingFaults } from './self-rating'

const form = instrumentSchema.parse(miniCex)
const whole = {
  history: '3',
  status: '2',
  conduct: 'notObserved',
  counselling: '1',
  organisation: '4',
}

it('is whole when every row has a level, or did not come up', () => {
  expect(selfRatingFaults(form, whole)).toEqual([])
})

it('asks for each row that is left empty', () => {
  const { status: _left, ...rest } = whole
  expect(selfRatingFaults(form, rest)).toEqual([{ field: 'rating.status', code: 'answerRow' }])
})

it('refuses a level that the form does not have', () => {
  expect(selfRatingFaults(form, { ...whole, history: '5' })).toEqual([
    { field: 'rating.history', code: 'unknownOption' },
  ])
})
