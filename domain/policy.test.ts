import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { may, type Act, type PolicyFacts, type Relation } from './policy'
import { requestStatuses, type RequestStatus } from './request'

const trainee = { relation: 'trainee' } as const
const assessor = { relation: 'assessor' } as const
const others: Relation[] = ['director', 'supervisor', 'administrator', 'none']
const unsigned: RequestStatus[] = ['waiting', 'started']
const closed: RequestStatus[] = ['signed', 'declined', 'withdrawn', 'redirected']

describe('the trainee', () => {
  test('asks for an assessment in an own training', () => {
    expect(may('request', trainee)).toBe(true)
  })

  test.each([...unsigned, 'expired' as const])(
    'withdraws or redirects an own %s request',
    (status) => {
      expect(may('withdraw', { ...trainee, status })).toBe(true)
      expect(may('redirect', { ...trainee, status })).toBe(true)
    },
  )

  test.each(closed)('neither withdraws nor redirects a %s request', (status) => {
    expect(may('withdraw', { ...trainee, status })).toBe(false)
    expect(may('redirect', { ...trainee, status })).toBe(false)
  })

  test('leaves an assessment that the assessor began unasked alone', () => {
    const facts = { ...trainee, status: 'started', unasked: true } as const
    expect(may('withdraw', facts)).toBe(false)
    expect(may('redirect', facts)).toBe(false)
  })

  test.each(requestStatuses)('never drafts, signs or declines a %s request', (status) => {
    for (const act of ['saveDraft', 'sign', 'decline', 'readDraft'] as const)
      expect(may(act, { ...trainee, status })).toBe(false)
  })

  test('writes and ticks the plan of a signed assessment, also after a correction', () => {
    for (const act of ['writePlan', 'tickPlan'] as const) {
      expect(may(act, { ...trainee, status: 'signed' })).toBe(true)
      expect(may(act, { ...trainee, status: 'signed', superseded: true })).toBe(true)
    }
  })

  test('writes no plan for a voided or an unsigned assessment', () => {
    expect(may('writePlan', { ...trainee, status: 'signed', voided: true })).toBe(false)
    expect(may('writePlan', { ...trainee, status: 'started' })).toBe(false)
    expect(may('writePlan', trainee)).toBe(false)
  })

  test('rates themself until the answer is opened, and once', () => {
    for (const status of [...unsigned, 'expired', 'signed'] as const) {
      expect(may('rateOneself', { ...trainee, status })).toBe(true)
      expect(may('rateOneself', { ...trainee, status, opened: true })).toBe(false)
      expect(may('rateOneself', { ...trainee, status, rated: true })).toBe(false)
    }
    expect(may('rateOneself', { ...trainee, status: 'declined' })).toBe(false)
    expect(may('rateOneself', trainee)).toBe(false)
  })

  test('learns of an assessment that was begun unasked when it is signed', () => {
    const facts = { ...trainee, unasked: true }
    expect(may('rateOneself', { ...facts, status: 'waiting' })).toBe(false)
    expect(may('rateOneself', { ...facts, status: 'signed' })).toBe(true)
  })

  test('comments once on a signed form that is not void', () => {
    const facts = { ...trainee, status: 'signed' } as const
    expect(may('object', facts)).toBe(true)
    expect(may('object', { ...facts, superseded: true })).toBe(true)
    expect(may('object', { ...facts, objected: true })).toBe(false)
    expect(may('object', { ...facts, voided: true })).toBe(false)
    expect(may('object', { ...assessor, status: 'signed' })).toBe(false)
  })

  test('raises no concern and answers none', () => {
    expect(may('raiseConcern', { ...trainee, status: 'signed' })).toBe(false)
    expect(may('answerConcern', trainee)).toBe(false)
  })

  test('neither corrects nor voids what is said about them', () => {
    expect(may('correct', { ...trainee, status: 'signed' })).toBe(false)
    expect(may('void', { ...trainee, status: 'signed' })).toBe(false)
  })

  test('reads an own assessment, also a voided one, and the own progress', () => {
    expect(may('readAssessment', { ...trainee, status: 'signed', voided: true })).toBe(true)
    expect(may('readProgress', trainee)).toBe(true)
  })
})

describe('the assessor', () => {
  test.each(unsigned)('drafts, signs or declines a %s request', (status) => {
    for (const act of ['saveDraft', 'sign', 'decline', 'readDraft'] as const)
      expect(may(act, { ...assessor, status })).toBe(true)
  })

  test('only reads the draft of an expired request: the trainee asks again', () => {
    for (const act of ['saveDraft', 'sign', 'decline'] as const)
      expect(may(act, { ...assessor, status: 'expired' })).toBe(false)
    expect(may('readDraft', { ...assessor, status: 'expired' })).toBe(true)
  })

  test.each(closed)('has nothing more to do with a %s request', (status) => {
    for (const act of ['saveDraft', 'sign', 'decline', 'readDraft'] as const)
      expect(may(act, { ...assessor, status })).toBe(false)
  })

  test('starts unasked, and withdraws what was begun so instead of declining it', () => {
    expect(may('start', assessor)).toBe(true)
    expect(may('start', { ...assessor, status: 'waiting' })).toBe(false)
    const begun = { ...assessor, status: 'started', unasked: true } as const
    expect(may('sign', begun)).toBe(true)
    expect(may('withdraw', begun)).toBe(true)
    expect(may('decline', begun)).toBe(false)
  })

  test('cannot withdraw what the trainee asked for', () => {
    expect(may('withdraw', { ...assessor, status: 'waiting' })).toBe(false)
  })

  test('corrects or voids the version that stands', () => {
    for (const act of ['correct', 'void'] as const) {
      expect(may(act, { ...assessor, status: 'signed' })).toBe(true)
      expect(may(act, { ...assessor, status: 'signed', voided: true })).toBe(false)
      expect(may(act, { ...assessor, status: 'signed', superseded: true })).toBe(false)
      expect(may(act, { ...assessor, status: 'started' })).toBe(false)
    }
  })

  test('sees the own assessments of a trainee, not the trainee’s progress', () => {
    expect(may('readAssessment', { ...assessor, status: 'signed' })).toBe(true)
    expect(may('readProgress', assessor)).toBe(false)
  })
})

describe('the others', () => {
  test('the director and the main supervisor read a trainee whole', () => {
    for (const relation of ['director', 'supervisor'] as const)
      for (const act of ['readAssessment', 'readProgress', 'readRequest'] as const)
        expect(may(act, { relation })).toBe(true)
  })

  test('the cohort is the director’s alone', () => {
    expect(may('readCohort', { relation: 'director' })).toBe(true)
    for (const relation of ['trainee', 'assessor', 'supervisor', 'administrator', 'none'] as const)
      expect(may('readCohort', { relation })).toBe(false)
  })

  test('the administrator keeps people, placements and forms in order, and reads no assessment', () => {
    for (const act of ['readPeople', 'readPlacements', 'readProgrammes', 'readForms'] as const)
      expect(may(act, { relation: 'administrator' })).toBe(true)
    for (const act of ['readAssessment', 'readProgress', 'readRequest', 'readDraft'] as const)
      expect(may(act, { relation: 'administrator', status: 'signed' })).toBe(false)
  })

  test('drafts are private to their writer, and nobody else changes a record', () => {
    for (const relation of others)
      for (const status of requestStatuses)
        for (const act of [
          'readDraft',
          'sign',
          'correct',
          'void',
          'writePlan',
          'withdraw',
        ] as const)
          expect(may(act, { relation, status })).toBe(false)
  })
})

describe('whatever no rule allows', () => {
  const facts: fc.Arbitrary<PolicyFacts> = fc.record({
    relation: fc.constantFrom<Relation>('trainee', 'assessor', ...others),
    status: fc.constantFrom(...requestStatuses),
    voided: fc.boolean(),
    superseded: fc.boolean(),
  })

  test('is forbidden to everybody', () => {
    const unruled = fc.constantFrom('erase', 'toString', '__proto__', 'constructor', '')
    fc.assert(
      fc.property(unruled, facts, (act, about) => {
        expect(may(act as Act, about)).toBe(false)
      }),
    )
  })

  test('is everything, for somebody who has nothing to do with the row', () => {
    const acts: Act[] = ['request', 'start', 'withdraw', 'sign', 'readRequest', 'readAssessment']
    fc.assert(
      fc.property(fc.constantFrom(...acts), facts, (act, about) => {
        expect(may(act, { ...about, relation: 'none' })).toBe(false)
      }),
    )
  })
})
