import { describe, expect, test } from 'vitest'
import { may } from './policy'

describe('what is done to people', () => {
  test('the administrator changes what holds everywhere of people whom they run wholly', () => {
    const facts = { relation: 'administrator', whole: true } as const
    for (const act of [
      'renamePerson',
      'deactivatePerson',
      'reopenPerson',
      'removePerson',
    ] as const) {
      expect(may(act, facts)).toBe(true)
      expect(may(act, { ...facts, whole: false })).toBe(false)
      expect(may(act, { ...facts, relation: 'director' })).toBe(false)
      expect(may(act, { ...facts, self: true })).toBe(act === 'renamePerson')
    }
  })

  test('the administrator alone invites, gives and ends roles', () => {
    const acts = ['invite', 'keepInvitation', 'giveRole', 'endMembership', 'keepAssessor'] as const
    for (const act of [...acts, 'readPerson'] as const) {
      expect(may(act, { relation: 'administrator' })).toBe(true)
      for (const relation of ['trainee', 'assessor', 'director', 'supervisor', 'none'] as const)
        expect(may(act, { relation })).toBe(false)
    }
  })
})

describe('a request that came back', () => {
  const facts = { relation: 'trainee', status: 'returned' } as const

  test('is sent to somebody else by its trainee, once, and not withdrawn', () => {
    expect(may('redirect', facts)).toBe(true)
    expect(may('redirect', { ...facts, replaced: true })).toBe(false)
    expect(may('withdraw', facts)).toBe(false)
  })

  test('is no longer drafted, signed or declined by its assessor', () => {
    for (const act of ['saveDraft', 'sign', 'decline', 'readDraft', 'withdraw'] as const)
      expect(may(act, { relation: 'assessor', status: 'returned' })).toBe(false)
  })
})
