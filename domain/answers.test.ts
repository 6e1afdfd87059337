import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import cbdJson from '../db/forms/test/cbd.v1.json'
import {
  answeredCount,
  checkAnswers,
  checkDraft,
  emptyAnswers,
  readAnswers,
  toEntries,
} from './answers'
import { instrumentSchema } from './instrument'

const miniCex = instrumentSchema.parse(miniCexJson)
const cbd = instrumentSchema.parse(cbdJson)
const facts = { today: '2026-11-23', trainingStart: '2026-09-01' }

describe('what a form posts', () => {
  test('is read by name; what the form does not have is left out', () => {
    const file = new File(['x'], 'x.txt')
    const posted: [string, unknown][] = [
      ['focus', 'history'],
      ['focus', 'history'],
      ['focus', 'status'],
      ['rating.status', '3'],
      ['rating.charm', '4'],
      ['$ACTION_ID', '1'],
      ['context', file],
      ['text.summary', 'ett\r\ntvå\u0000'],
    ]
    expect(readAnswers(miniCex, posted)).toEqual({
      ...emptyAnswers(miniCex),
      foci: ['history', 'status'],
      ratings: { ...emptyAnswers(miniCex).ratings, status: '3' },
      texts: { summary: 'ett\ntvå', suggestions: '' },
    })
  })

  test('comes back the same when posted again, whatever was written', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/.test(text))
    const row = fc.constantFrom('', '1', '2', '3', '4', 'notObserved')
    const keyed = (keys: { key: string }[], value: fc.Arbitrary<string>) =>
      fc.record(Object.fromEntries(keys.map(({ key }) => [key, value])))
    for (const form of [miniCex, cbd]) {
      const filled = fc.record({
        observedOn: line,
        difficulty: fc.constantFrom('', 'simple', 'moderate', 'hard'),
        foci: fc.subarray(form.focus.options.map(({ key }) => key)),
        context: line,
        goals: fc.subarray(form.goals.options.map(({ key }) => key)),
        ratings: keyed(form.areas, row),
        texts: keyed(form.texts, line),
      })
      fc.assert(
        fc.property(filled, (answers) => {
          expect(readAnswers(form, toEntries(answers))).toEqual(answers)
        }),
      )
    }
  })

  test('never stops the check, however strange, and faults always name a field of the form', () => {
    const fields = [...toEntries(emptyAnswers(miniCex)).map(([name]) => name), 'focus', 'goal']
    const strange = fc.record({
      observedOn: fc.string(),
      difficulty: fc.string(),
      foci: fc.array(fc.string()),
      context: fc.string(),
      goals: fc.array(fc.string()),
      ratings: fc.dictionary(fc.string(), fc.string()),
      texts: fc.dictionary(fc.string(), fc.string()),
    })
    fc.assert(
      fc.property(strange, (answers) => {
        const told = [...checkAnswers(miniCex, answers, facts), ...checkDraft(miniCex, answers)]
        for (const fault of told) expect(fields).toContain(fault.field)
      }),
    )
  })
})

test('the rows with an answer are counted, also those not observed', () => {
  const empty = emptyAnswers(miniCex)
  expect(answeredCount(miniCex, empty)).toEqual({ answered: 0, of: 5 })
  const ratings = { ...empty.ratings, history: '3', status: 'notObserved' }
  expect(answeredCount(miniCex, { ...empty, ratings })).toEqual({ answered: 2, of: 5 })
})
