import { describe, expect, test } from 'vitest'
import { may } from './policy'

describe('a concern', () => {
  test.each(['waiting', 'started', 'expired', 'signed', 'declined'] as const)(
    'is raised by the assessor beside a %s request',
    (status) => expect(may('raiseConcern', { relation: 'assessor', status })).toBe(true),
  )

  test.each(['withdrawn', 'redirected'] as const)('is not raised beside a %s request', (status) =>
    expect(may('raiseConcern', { relation: 'assessor', status })).toBe(false),
  )

  test('is answered by the director until it is closed', () => {
    expect(may('answerConcern', { relation: 'director' })).toBe(true)
    expect(may('answerConcern', { relation: 'director', closed: true })).toBe(false)
    expect(may('answerConcern', { relation: 'assessor' })).toBe(false)
  })
})
