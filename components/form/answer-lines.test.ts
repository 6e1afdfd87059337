import { describe, expect, it } from 'vitest'
import cbd from '@/db/forms/test/cbd.v1.json'
import miniCex from '@/db/forms/mini-cex-bt.v1.json'
import { emptyAnswers } from '@/domain/answers'
import { fieldsOf } from '@/domain/fault'
import { instrumentSchema } from '@/domain/instrument'
import { answerLines, fieldLabel } from './answer-lines'

const instrument = instrumentSchema.parse(miniCex)

describe("a form's answers in words", () => {
  it('says every answer as the form prints it', () => {
    const empty = emptyAnswers(instrument)
    const answers = {
      ...empty,
      difficulty: 'moderate',
      foci: ['history', 'status'],
      ratings: { ...empty.ratings, history: '3', status: 'notObserved' },
    }
    const detail = Object.fromEntries(
      answerLines(instrument, answers, 'sv').map((line) => [line.field, line.detail]),
    )
    expect(detail).toMatchObject({
      difficulty: 'Medelsvår',
      focus: 'Anamnes, Status',
      'rating.history': '3 · BT-läkaren utför aktiviteten med reaktiv handledning',
      'rating.status': 'Inte observerat',
      'rating.conduct': '',
    })
  })

  it.each([instrument, instrumentSchema.parse(cbd)])(
    'has a line for every field, and each field a name',
    (form) => {
      const lines = answerLines(form, emptyAnswers(form), 'en')
      expect(lines.map((line) => line.field)).toEqual(fieldsOf(form))
      for (const line of lines) expect(fieldLabel(form, line.field, 'en')).toBe(line.term)
    },
  )
})
