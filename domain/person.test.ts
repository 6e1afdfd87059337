import { expect, test } from 'vitest'
import { accountState, endFault, nameFault, readName } from './person'

test('a name is kept with single spaces, and is not empty', () => {
  expect(readName('  Åsa   Öberg ')).toBe('Åsa Öberg')
  expect(nameFault('Åsa Öberg')).toBe(null)
  expect(nameFault('')).toBe('required')
  expect(nameFault('x'.repeat(121))).toBe('tooLong')
})

test('an account is closed first of all, and open to whoever has a way in', () => {
  const nothing = { closed: false, hasWayIn: false, isInvited: false }
  expect(accountState(nothing)).toBe('none')
  expect(accountState({ ...nothing, isInvited: true })).toBe('invited')
  expect(accountState({ ...nothing, isInvited: true, hasWayIn: true })).toBe('open')
  expect(accountState({ closed: true, hasWayIn: true, isInvited: true })).toBe('closed')
})

test('a role ends today or later, and not before it begins', () => {
  const since = { startsOn: '2020-01-01', today: '2026-11-25' }
  expect(endFault('2026-11-25', since)).toBe(null)
  expect(endFault('2027-06-30', since)).toBe(null)
  expect(endFault('', since)).toBe('required')
  expect(endFault('2026-11-31', since)).toBe('dateInvalid')
  expect(endFault('2026-11-24', since)).toBe('dateInPast')
  expect(endFault('2026-12-01', { ...since, startsOn: '2026-12-02' })).toBe('endsBeforeStart')
})
