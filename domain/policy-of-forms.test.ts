import { expect, test } from 'vitest'
import { may, type Relation } from './policy'

const others: Relation[] = ['trainee', 'assessor', 'director', 'supervisor', 'none']

test('the administrator alone writes forms, and chooses which a programme uses', () => {
  for (const act of ['writeForms', 'chooseForms'] as const) {
    expect(may(act, { relation: 'administrator' })).toBe(true)
    for (const relation of others) expect(may(act, { relation })).toBe(false)
  }
})
