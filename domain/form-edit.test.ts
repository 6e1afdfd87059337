import { describe, expect, test } from 'vitest'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import { changeList, formKey, keyFrom, partFaults, type Posted, writePart } from './form-edit'
import { blocksOf, type FormPart, formParts, namesOf, valueAt } from './form-parts'
import { instrumentSchema } from './instrument'

const miniCex = instrumentSchema.parse(miniCexJson)
const asItStands = (part: FormPart): Posted =>
  Object.fromEntries(
    blocksOf(miniCex, part)
      .flatMap(({ fields }) => fields.flatMap(namesOf))
      .map((name) => [name, valueAt(miniCex, name)]),
  )
const rows = (form: typeof miniCex) => form.areas.map(({ key }) => key)

describe('a part of a form', () => {
  test.each(formParts)('%s stays what it was when it is posted unchanged', (part) => {
    const written = writePart(miniCex, part, asItStands(part))
    for (const name of Object.keys(asItStands(part))) {
      expect(valueAt(written, name).replace('false', '')).toBe(valueAt(miniCex, name))
    }
    expect(rows(written)).toEqual(rows(miniCex))
  })

  test('is written in both languages, without spaces around', () => {
    const posted = { ...asItStands('rows'), 'areas.0.label.sv': ' Samtal ' }
    expect(writePart(miniCex, 'rows', posted).areas[0]).toEqual({
      key: 'history',
      label: { sv: 'Samtal', en: 'History' },
    })
  })

  test('leaves the form that it was given alone', () => {
    const before = JSON.stringify(miniCex)
    writePart(miniCex, 'rows', {})
    changeList(miniCex, 'rows', 'remove.0')
    expect(JSON.stringify(miniCex)).toBe(before)
  })

  test('can say what must be filled in', () => {
    const posted = { ...asItStands('goals'), 'goals.required': 'on' }
    expect(writePart(miniCex, 'goals', posted).goals.required).toBe(true)
    expect(writePart(miniCex, 'goals', asItStands('goals')).goals.required).toBe(false)
  })

  test('is faulty where a text is too long or names a patient', () => {
    const posted = { 'areas.0.label.sv': 'x'.repeat(301), 'areas.1.label.en': '19121212-1212' }
    expect(partFaults(miniCex, 'rows', posted)).toEqual([
      { field: 'areas.0.label.sv', code: 'tooLong' },
      { field: 'areas.1.label.en', code: 'identityNumber' },
    ])
  })
})

describe('a list', () => {
  const [history, status, ...rest] = rows(miniCex)

  test('is changed one step at a time', () => {
    expect(rows(changeList(miniCex, 'rows', 'up.1'))).toEqual([status, history, ...rest])
    expect(rows(changeList(miniCex, 'rows', 'down.0'))).toEqual([status, history, ...rest])
    expect(rows(changeList(miniCex, 'rows', 'remove.0'))).toEqual([status, ...rest])
    expect(rows(changeList(miniCex, 'rows', 'add'))).toEqual([...rows(miniCex), ''])
  })

  test('stays as it is at its ends, and where there is nothing', () => {
    expect(rows(changeList(miniCex, 'rows', 'up.0'))).toEqual(rows(miniCex))
    expect(rows(changeList(miniCex, 'rows', 'down.4'))).toEqual(rows(miniCex))
    expect(rows(changeList(miniCex, 'rows', 'remove.9'))).toEqual(rows(miniCex))
    expect(changeList(miniCex, 'levels', 'remove.0')).toBe(miniCex)
  })

  test('gives what is new a key of its own, once it has a name', () => {
    const longer = changeList(miniCex, 'rows', 'add')
    expect(rows(writePart(longer, 'rows', asItStands('rows'))).at(-1)).toBe('')
    const named = { ...asItStands('rows'), 'areas.5.label.sv': 'Status' }
    expect(rows(writePart(longer, 'rows', named)).at(-1)).toBe('status2')
    const goals = { ...asItStands('goals'), 'goals.options.8.label.sv': 'bt15 – Läkemedel' }
    const printed = writePart(changeList(miniCex, 'goals', 'add'), 'goals', goals)
    expect(printed.goals.options.at(-1)?.key).toBe('bt15')
  })
})

describe('a key', () => {
  test('is one word that begins in lower case', () => {
    expect(keyFrom('Första åtgärd på akuten')).toBe('forstaAtgardPaAkuten')
    expect(keyFrom('2:a bedömningen')).toBe('x2ABedomningen')
    expect(keyFrom('…')).toBe('x')
  })

  test('of a form is its name and a piece of its id', () => {
    expect(formKey('Vår Mini-CEX!', '0193-abcdef')).toBe('var-mini-cex-abcdef')
    expect(formKey('12', '0193-abcdef')).toBe('form-abcdef')
  })
})
