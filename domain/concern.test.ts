import { expect, test } from 'vitest'
import { concernStep } from './concern'

test.each([
  [[], 'raised'],
  [['answer'], 'answered'],
  [['answer', 'action'], 'action'],
  [['action', 'answer'], 'action'],
  [['action', 'close'], 'closed'],
] as const)('a concern with the notes %j has come to "%s"', (kinds, step) => {
  expect(concernStep({ notes: kinds.map((kind) => ({ kind })) })).toBe(step)
})
