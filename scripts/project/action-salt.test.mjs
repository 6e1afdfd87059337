import { expect, test } from 'vitest'
import { actionSalt } from './action-salt.mjs'

test('the addresses of actions are drawn from the same salt in every version', () => {
  expect(actionSalt).toBe('5fPc7nEZYrMFtrByuHqhUMK6CsVn/cnwPKyE/jBPYiQ=')
})
