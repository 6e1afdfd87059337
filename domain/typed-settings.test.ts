import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings, type ProgrammeSettings, readSettings } from './programme-settings'
import { typedFrom } from './setting-fields'
import { numberSettings, settingLimits } from './setting-limits'
import { readTyped } from './typed-settings'

const untouched = typedFrom('BT Norr', defaultSettings)
const faultsOf = (typed: Record<string, string[]>) => readTyped({ ...untouched, ...typed }).faults
const band = (...rows: [string, string, string, string][]) => ({
  bandFrom: rows.map(([from]) => from),
  bandTo: rows.map(([, to]) => to),
  bandLowest: rows.map(([, , lowest]) => lowest),
  bandHighest: rows.map(([, , , highest]) => highest),
})

const whole: ProgrammeSettings = {
  plannedPerPlacement: 3,
  sufficiency: { forms: 12, assessors: 5, placements: 3 },
  attention: {
    daysWithoutAssessment: 30,
    weeksLeft: 0,
    proactive: { count: 3, ofLast: 6, afterMonth: 0 },
    daysWithoutPlan: 7,
    daysWaiting: 0,
    fewAssessors: { assessors: 4, afterForms: 8 },
  },
  expectedBand: [
    { fromMonth: 1, toMonth: 3, lowest: 1, highest: 2 },
    { fromMonth: 4, toMonth: 12, lowest: 2, highest: 4 },
  ],
  traineesSeeConcerns: true,
  expiryDays: 30,
  mostTaps: 15,
  defaultLocale: 'en',
}

describe('what somebody typed on the settings’ page', () => {
  test.each([
    ['the defaults', defaultSettings],
    ['all of it changed', whole],
  ])('is read as it was shown: %s', (_title, settings) => {
    expect(readTyped(typedFrom('BT Norr', settings))).toEqual({
      name: 'BT Norr',
      settings,
      faults: [],
    })
  })

  test('is the default where a field is emptied', () => {
    const emptied = Object.fromEntries(numberSettings.map((name) => [name, [' ']]))
    const { settings, faults } = readTyped({ ...typedFrom('BT', whole), ...emptied, ...band() })
    expect(faults).toEqual([])
    expect(settings).toEqual({ ...defaultSettings, traineesSeeConcerns: true, defaultLocale: 'en' })
  })

  test.each(numberSettings)('holds %s to its limits', (name) => {
    const [min, max] = settingLimits[name]
    const wrong = [{ field: name, code: 'wholeNumber' }]
    for (const typed of [`${min - 1}`, `${max + 1}`, '1,5', '1.5', 'tio', '-0', '1e1']) {
      expect(faultsOf({ [name]: [typed] })).toEqual(wrong)
    }
    for (const typed of [min, max]) {
      const other = { 'attention.proactive.ofLast': ['10'], 'attention.proactive.count': ['1'] }
      expect(faultsOf({ ...other, [name]: [` ${typed} `] })).toEqual([])
    }
  })

  test('never looks for more low levels than it looks back at', () => {
    expect(faultsOf({ 'attention.proactive.count': ['5'] })).toEqual([
      { field: 'attention.proactive.count', code: 'moreThanLast' },
    ])
  })

  test('has a name, in one line and not too long', () => {
    expect(readTyped({ ...untouched, name: ['  BT \n Norr '] }).name).toBe('BT Norr')
    expect(faultsOf({ name: [' '] })).toEqual([{ field: 'name', code: 'required' }])
    expect(faultsOf({ name: ['x'.repeat(81)] })).toEqual([{ field: 'name', code: 'tooLong' }])
  })

  test('names a language and says yes or no', () => {
    expect(faultsOf({ defaultLocale: ['no'], traineesSeeConcerns: [] })).toEqual([
      { field: 'defaultLocale', code: 'unknownOption' },
      { field: 'traineesSeeConcerns', code: 'unknownOption' },
    ])
  })
})

describe('the rows of the expected band', () => {
  test('are put in order, and those left empty are none', () => {
    const typed = {
      ...untouched,
      ...band(['4', '9', '2', '3'], ['', '', '', ''], ['1', '3', '1', '2']),
    }
    expect(readTyped(typed)).toMatchObject({
      faults: [],
      settings: {
        expectedBand: [
          { fromMonth: 1, toMonth: 3, lowest: 1, highest: 2 },
          { fromMonth: 4, toMonth: 9, lowest: 2, highest: 3 },
        ],
      },
    })
  })

  test.each([
    [['4', '3', '1', '2'], 'bandTo.0', 'monthsBackwards'],
    [['1', '3', '3', '2'], 'bandHighest.0', 'levelsBackwards'],
    [['0', '3', '1', '2'], 'bandFrom.0', 'wholeNumber'],
    [['1', '61', '1', '2'], 'bandTo.0', 'wholeNumber'],
    [['1', '3', '', '2'], 'bandLowest.0', 'required'],
    [['1', '3', '1', '5'], 'bandHighest.0', 'required'],
  ] as const)('say what is wrong with %j beside the field', (row, field, code) => {
    expect(faultsOf(band([...row]))).toEqual([{ field, code }])
  })

  test('say what is wrong with each half-written field', () => {
    expect(faultsOf(band(['1', '3', '1', '2'], ['4', '', '', '']))).toEqual([
      { field: 'bandTo.1', code: 'wholeNumber' },
      { field: 'bandLowest.1', code: 'required' },
      { field: 'bandHighest.1', code: 'required' },
    ])
  })

  test('do not run into each other, in whatever order they were typed', () => {
    expect(faultsOf(band(['3', '6', '1', '2'], ['1', '3', '1', '2']))).toEqual([
      { field: 'bandFrom.0', code: 'bandOverlaps' },
    ])
  })
})

test('whatever is typed, what is accepted is what would be read back', () => {
  const cell = fc.oneof(fc.integer({ min: -1, max: 70 }).map(String), fc.string({ maxLength: 3 }))
  const fields = Object.fromEntries(
    Object.keys(untouched).map((field) => [field, fc.array(cell, { maxLength: 3 })]),
  )
  fc.assert(
    fc.property(fc.record(fields), (typed) => {
      const { settings, faults } = readTyped(typed)
      if (faults.length === 0) expect(readSettings(settings)).toEqual(settings)
    }),
  )
})
