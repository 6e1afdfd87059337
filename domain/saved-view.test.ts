import { expect, test } from 'vitest'
import { viewNameFaults } from './saved-view'

test('a view is named by a short line', () => {
  expect(viewNameFaults('Under planen')).toEqual([])
  expect(viewNameFaults('x'.repeat(60))).toEqual([])
})

test.each([
  ['', 'required'],
  ['x'.repeat(61), 'tooLong'],
  ['19121212-1212', 'identityNumber'],
])('a view is not named %j', (name, code) => {
  expect(viewNameFaults(name)).toEqual([{ field: 'name', code }])
})
