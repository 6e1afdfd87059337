import { describe, expect, it } from 'vitest'
import { answerOfKey } from './rows'

const pressed = (key: string, more = {}) =>
  answerOfKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...more })

describe('answering a row by a key', () => {
  it('takes 1 to 4 for the levels and 0 for not observed', () => {
    expect(['1', '2', '3', '4', '0'].map((key) => pressed(key))).toEqual([
      '1',
      '2',
      '3',
      '4',
      'notObserved',
    ])
  })

  it('leaves every other key alone, and those of the browser', () => {
    expect(['5', 'a', 'Enter', '10'].map((key) => pressed(key))).toEqual([null, null, null, null])
    expect(pressed('1', { ctrlKey: true })).toBeNull()
    expect(pressed('1', { metaKey: true })).toBeNull()
  })
})
