import { describe, expect, it } from 'vitest'
import { dateWords, fullTimeWords } from './date-words'
import { timeWords } from './time-words'

const now = new Date('2026-03-14T09:00:00Z')

describe('how a time is said', () => {
  it('says today with the clock of Stockholm', () => {
    expect(timeWords(new Date('2026-03-14T07:05:00Z'), now)).toEqual({
      key: 'today',
      time: '08:05',
    })
  })

  it('says yesterday by the calendar of Stockholm, not by 24 hours', () => {
    const lateAtNight = new Date('2026-03-13T22:59:00Z')
    expect(timeWords(lateAtNight, now)).toEqual({ key: 'yesterday', time: '23:59' })
    const afterMidnight = new Date('2026-03-13T23:01:00Z')
    expect(timeWords(afterMidnight, now)).toEqual({ key: 'today', time: '00:01' })
  })

  it('says tomorrow of what comes, and the date of everything else', () => {
    expect(timeWords(new Date('2026-03-15T09:00:00Z'), now).key).toBe('tomorrow')
    expect(timeWords(new Date('2026-03-12T09:00:00Z'), now)).toMatchObject({ day: '2026-03-12' })
  })

  it('leaves out the year only when it is the present one', () => {
    expect(dateWords('2026-01-02', now, 'sv')).toBe('2 jan.')
    expect(dateWords('2025-12-31', now, 'en')).toBe('31 Dec 2025')
  })

  it('writes the whole instant in the language of the reader', () => {
    expect(fullTimeWords(now, 'sv')).toContain('lördag 14 mars 2026')
    expect(fullTimeWords(now, 'en')).toContain('14 March 2026')
  })
})
