import { describe, expect, it } from 'vitest'
import miniCex from '@/db/forms/mini-cex-bt.v1.json'
import { type Answers, checkDraft, emptyAnswers } from './answers'
import { instrumentSchema } from './instrument'
import { restNotObserved, storableAnswers } from './storable-answers'

const instrument = instrumentSchema.parse(miniCex)
const filled: Answers = {
  observedOn: '2026-03-14',
  difficulty: 'hard',
  foci: ['history', 'diagnosis'],
  context: 'Akutrum, bröstsmärta',
  goals: ['bt1'],
  ratings: { history: '3', status: '', conduct: 'notObserved', counselling: '', organisation: '4' },
  texts: { summary: 'Lugn och klar.', suggestions: '' },
}

describe('what can be kept of a posted form', () => {
  it('is all of it when nothing is wrong', () => {
    expect(storableAnswers(instrument, filled)).toEqual({ answers: filled, removed: [] })
  })

  it('leaves out an identity number and keeps the words around it', () => {
    const posted = { ...filled, texts: { summary: 'Kvinna 811218-9876, lugn.', suggestions: '' } }
    const { answers, removed } = storableAnswers(instrument, posted)
    expect(answers.texts.summary).toBe('Kvinna «…», lugn.')
    expect(removed).toEqual([{ field: 'text.summary', code: 'identityNumber' }])
    expect(checkDraft(instrument, answers)).toEqual([])
  })

  it('cuts a text that is too long, and says so', () => {
    const posted = { ...filled, context: 'ab '.repeat(100) }
    const { answers, removed } = storableAnswers(instrument, posted)
    expect(answers.context).toHaveLength(200)
    expect(removed).toEqual([{ field: 'context', code: 'tooLong' }])
  })

  it('leaves out options that the form does not have', () => {
    const posted = {
      ...filled,
      difficulty: 'impossible',
      foci: ['history', 'gossip'],
      ratings: { ...filled.ratings, history: '5', mood: '1' },
    }
    const { answers } = storableAnswers(instrument, posted)
    expect(answers).toMatchObject({ difficulty: '', foci: ['history'] })
    expect(answers.ratings).toMatchObject({ history: '' })
    expect(checkDraft(instrument, answers)).toEqual([])
  })
})

describe('marking the rest as not observed', () => {
  it('fills the empty rows and leaves the others', () => {
    expect(restNotObserved(filled).ratings).toEqual({
      history: '3',
      status: 'notObserved',
      conduct: 'notObserved',
      counselling: 'notObserved',
      organisation: '4',
    })
  })

  it('answers every row of an empty form', () => {
    const { ratings } = restNotObserved(emptyAnswers(instrument))
    expect(Object.values(ratings)).toEqual(instrument.areas.map(() => 'notObserved'))
  })
})
