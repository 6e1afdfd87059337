import { expect, test } from 'vitest'
import { may, type Relation } from './policy'
import { trainingStates, trainingSteps, trainingTable } from './training'

const others: Relation[] = ['trainee', 'assessor', 'director', 'supervisor', 'none']

test.each(trainingStates)(
  'an administrator takes the steps that the table allows when %s',
  (training) => {
    for (const step of trainingSteps) {
      const facts = { relation: 'administrator', training } as const
      expect(may(`${step}Training`, facts)).toBe(trainingTable[training].steps.includes(step))
    }
  },
)

test('an administrator changes a training and its placements until it is over', () => {
  for (const act of ['changeTraining', 'place', 'appointSupervisor'] as const) {
    const allowed = trainingStates.filter((training) =>
      may(act, { relation: 'administrator', training }),
    )
    expect(allowed).toEqual(['planned', 'running', 'paused'])
    expect(may(act, { relation: 'administrator' })).toBe(false)
  }
  expect(may('endSupervision', { relation: 'administrator' })).toBe(true)
  expect(may('keepWorkplaces', { relation: 'administrator' })).toBe(true)
})

test.each(others)('nobody who is %s does any of it', (relation) => {
  for (const training of trainingStates) {
    const acts = [
      ...trainingSteps.map((step) => `${step}Training` as const),
      ...(['changeTraining', 'place', 'appointSupervisor'] as const),
      ...(['endSupervision', 'keepWorkplaces'] as const),
    ]
    expect(acts.filter((act) => may(act, { relation, training }))).toEqual([])
  }
})
