import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings, readSettings } from './programme-settings'

const first = { fromMonth: 1, toMonth: 3, lowest: 1, highest: 2 }
const later = { fromMonth: 4, toMonth: 12, lowest: 2, highest: 4 }
const band = (...bands: unknown[]) => readSettings({ expectedBand: bands }).expectedBand

describe('the settings of a programme', () => {
  test('are the defaults where nothing is stored', () => {
    expect(readSettings({})).toEqual(defaultSettings)
    expect(defaultSettings).toEqual({
      plannedPerPlacement: 2,
      sufficiency: { forms: 9, assessors: 4, placements: 2 },
      attention: {
        daysWithoutAssessment: 45,
        weeksLeft: 5,
        proactive: { count: 2, ofLast: 4, afterMonth: 3 },
        daysWithoutPlan: 14,
        daysWaiting: 10,
        fewAssessors: { assessors: 3, afterForms: 6 },
      },
      expectedBand: null,
      traineesSeeConcerns: false,
      expiryDays: 14,
      defaultLocale: 'sv',
      mostTaps: 12,
    })
  })

  test('are read back as they were stored', () => {
    const stored = {
      plannedPerPlacement: 3,
      sufficiency: { forms: 12, assessors: 5, placements: 3 },
      attention: {
        daysWithoutAssessment: 30,
        weeksLeft: 4,
        proactive: { count: 3, ofLast: 6, afterMonth: 0 },
        daysWithoutPlan: 7,
        daysWaiting: 5,
        fewAssessors: { assessors: 4, afterForms: 8 },
      },
      expectedBand: [first, later],
      traineesSeeConcerns: true,
      expiryDays: 30,
      defaultLocale: 'en',
      mostTaps: 15,
    }
    expect(readSettings(stored)).toEqual(stored)
  })

  test.each([null, undefined, 7, 'settings', [], [{ plannedPerPlacement: 3 }]])(
    'are the defaults when what is stored is no group: %o',
    (stored) => {
      expect(readSettings(stored)).toEqual(defaultSettings)
    },
  )

  test('fall to the default of the wrong key alone', () => {
    const attention = { daysWaiting: 'ten', weeksLeft: 3, fewAssessors: { assessors: 0 } }
    const read = readSettings({ attention, sufficiency: 9, plannedPerPlacement: 1.5 })
    expect(read).toEqual({
      ...defaultSettings,
      attention: { ...defaultSettings.attention, weeksLeft: 3 },
    })
  })

  test.each([0, 61, 1.5, '14', null])('never let a request stand for %o days', (expiryDays) => {
    expect(readSettings({ expiryDays }).expiryDays).toBe(14)
  })

  test('know no key but their own', () => {
    expect(readSettings({ colour: 'red', attention: { colour: 'green' } })).toEqual(defaultSettings)
  })

  test('never look for more low ratings than they look back at', () => {
    const read = readSettings({ attention: { proactive: { count: 5, ofLast: 3, afterMonth: 6 } } })
    expect(read.attention.proactive).toEqual(defaultSettings.attention.proactive)
  })
})

describe('the expected band', () => {
  test('is a list of months with their levels, in order and without overlap', () => {
    expect(band(first, later)).toEqual([first, later])
    expect(band(later, first)).toBeNull()
    expect(band(first, { ...later, fromMonth: 3 })).toBeNull()
  })

  test.each([
    [],
    [{ ...first, lowest: 0 }],
    [{ ...first, highest: 5 }],
    [{ ...first, lowest: 3, highest: 2 }],
    [{ ...first, toMonth: 0 }],
    [{ ...first, fromMonth: 4 }],
    [first, 'months'],
  ])('is none when it cannot be read: %o', (...bands) => {
    expect(band(...bands)).toBeNull()
  })
})

test('whatever is stored, settings come of it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(Object.keys(readSettings(stored))).toEqual(Object.keys(defaultSettings))
    }),
  )
})
