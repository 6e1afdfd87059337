import { describe, expect, test } from 'vitest'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import { type Instrument, instrumentSchema } from './instrument'
import { published, shortcomings } from './publishable'

const miniCex = instrumentSchema.parse(miniCexJson)
const officialCodes = miniCex.goals.options.map(({ code }) => code)
const rules = { officialCodes, mostTaps: 12 }
const of = (change: Partial<Instrument>, given = rules) =>
  shortcomings({ ...miniCex, ...change }, given)
const row = (key: string, sv: string, en = sv) => ({ key, label: { sv, en } })

describe('what stands between a form and its publication', () => {
  test('is nothing when it is whole', () => {
    expect(of({})).toEqual([])
  })

  test('is a word that is missing in a language', () => {
    expect(of({ areas: [...miniCex.areas, row('new', 'Ny', ' ')] })).toEqual([
      { part: 'rows', what: 'missing', path: 'areas.5.label', locale: 'en' },
    ])
  })

  test('is an introduction in one language alone; without any there is none', () => {
    expect(of({ introduction: { sv: 'Läs', en: '' } })).toEqual([
      { part: 'title', what: 'missing', path: 'introduction', locale: 'en' },
    ])
    expect(of({ introduction: { sv: '', en: '' } })).toEqual([])
  })

  test('is a part with nothing in it', () => {
    expect(of({ areas: [] })).toEqual([{ part: 'rows', what: 'nothing' }])
    expect(of({ goals: { ...miniCex.goals, options: [] } })).toEqual([
      { part: 'goals', what: 'nothing' },
    ])
    expect(of({ titles: [] })).toEqual([{ part: 'title', what: 'nothing' }])
  })

  test('is two rows with one name', () => {
    expect(of({ areas: [row('one', 'Status'), row('two', ' status')] })).toEqual([
      { part: 'rows', what: 'twice', path: 'areas.1.label' },
    ])
  })

  test('is a goal that counts towards none in force', () => {
    expect(of({}, { ...rules, officialCodes: officialCodes.slice(1) })).toEqual([
      { part: 'goals', what: 'noCode', path: 'goals.options.0.code' },
    ])
  })

  test('is more taps than the programme allows', () => {
    expect(of({}, { ...rules, mostTaps: 9 })).toEqual([
      { part: 'rows', what: 'tooLong', taps: 10, limit: 9 },
    ])
  })
})

test('a form is published without the words that were left out', () => {
  const empty = { sv: '', en: '' }
  const texts = miniCex.texts.map((text) => ({ ...text, hint: empty }))
  const form = published({ ...miniCex, introduction: empty, texts })
  expect(form).toEqual(miniCex)
})
