import { describe, expect, it } from 'vitest'
import { answersIn, type Entry, sameEntries } from './entries'

describe('the answers in a form', () => {
  it('are what a person filled in, and nothing that the page added', () => {
    const posted: [string, string][] = [
      ['$ACTION_ID_7f', ''],
      ['requestId', 'a'],
      ['version', '3'],
      ['focus', 'history'],
      ['focus', 'status'],
      ['text.summary', 'Lugn.\r\nTydlig.'],
    ]
    expect(answersIn(posted)).toEqual([
      ['focus', 'history'],
      ['focus', 'status'],
      ['text.summary', 'Lugn.\nTydlig.'],
    ])
  })

  it('never hold an identity number', () => {
    expect(answersIn([['context', 'Pat 811218-9876']])).toEqual([['context', 'Pat «…»']])
  })
})

describe('whether two forms say the same', () => {
  const answers: Entry[] = [
    ['rating.history', '3'],
    ['context', ''],
  ]

  it('does not depend on order, nor on what is empty', () => {
    const other: Entry[] = [
      ['text.summary', ''],
      ['rating.history', '3'],
    ]
    expect(sameEntries(answers, other)).toBe(true)
  })

  it('sees every difference', () => {
    expect(sameEntries(answers, [['rating.history', '4']])).toBe(false)
    expect(sameEntries(answers, [...answers, ['focus', 'status']])).toBe(false)
  })
})
