import { expect, test } from 'vitest'
import { chosenSteps } from './chosen-steps.mjs'

test('every step runs when nothing is said', () => {
  expect(chosenSteps([])).toEqual(['lint', 'types', 'unit', 'browser'])
})

test('only the named steps run when some are named', () => {
  expect(chosenSteps(['--only', 'unit,lint'])).toEqual(['unit', 'lint'])
})

test('a step that does not exist is refused in a sentence', () => {
  expect(() => chosenSteps(['--only', 'unti'])).toThrow(/--only with some of lint/)
  expect(() => chosenSteps(['unit'])).toThrow(/--only with some of lint/)
})
