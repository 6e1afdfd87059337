import { describe, expect, test } from 'vitest'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import cbdJson from '../db/forms/test/cbd.v1.json'
import { checkAnswers, checkDraft, emptyAnswers, type Answers } from './answers'
import { instrumentSchema } from './instrument'

const miniCex = instrumentSchema.parse(miniCexJson)
const cbd = instrumentSchema.parse(cbdJson)
const facts = { today: '2026-11-23', trainingStart: '2026-09-01' }

const complete: Answers = {
  observedOn: '2026-11-20',
  difficulty: 'moderate',
  foci: ['history', 'diagnosis'],
  context: 'Bröstsmärta på akuten',
  goals: ['bt1', 'bt5'],
  ratings: {
    history: '3',
    status: '4',
    conduct: '4',
    counselling: 'notObserved',
    organisation: '2',
  },
  texts: { summary: 'Trygg och strukturerad anamnes.', suggestions: '' },
}

const faults = (change: Partial<Answers>) =>
  checkAnswers(miniCex, { ...complete, ...change }, facts)
const rated = (change: Record<string, string>) => ({ ...complete.ratings, ...change })

describe('a form may be signed', () => {
  test('when everything that it asks for is answered', () => {
    expect(faults({})).toEqual([])
  })

  test('without context and without goals', () => {
    expect(faults({ context: '', goals: [] })).toEqual([])
  })

  test('with one rated row and the rest not observed', () => {
    const rest = Object.fromEntries(miniCex.areas.map((area) => [area.key, 'notObserved']))
    expect(faults({ ratings: { ...rest, status: '1' } })).toEqual([])
  })

  test('with its sentence in the suggestions alone', () => {
    expect(faults({ texts: { summary: '', suggestions: 'Öva på status.' } })).toEqual([])
  })

  test('on the day of the observation, and from the first day of the training', () => {
    expect(faults({ observedOn: facts.today })).toEqual([])
    expect(faults({ observedOn: facts.trainingStart })).toEqual([])
  })
})

describe('a form is not signed', () => {
  test.each([
    ['', 'required'],
    ['2026-02-30', 'dateInvalid'],
    ['i går', 'dateInvalid'],
    ['20 november 2026', 'dateInvalid'],
    ['2026-11-24', 'dateInFuture'],
    ['2026-08-31', 'dateBeforeTraining'],
    ['8112189876', 'identityNumber'],
  ])('when observed on "%s": %s', (observedOn, code) => {
    expect(faults({ observedOn })).toEqual([{ field: 'observedOn', code }])
  })

  test('without a difficulty', () => {
    expect(faults({ difficulty: '' })).toEqual([{ field: 'difficulty', code: 'chooseDifficulty' }])
  })

  test('without a focus', () => {
    expect(faults({ foci: [] })).toEqual([{ field: 'focus', code: 'chooseFocus' }])
  })

  test('with a row that has no answer', () => {
    expect(faults({ ratings: rated({ status: '' }) })).toEqual([
      { field: 'rating.status', code: 'answerRow' },
    ])
  })

  test('with no row rated at all', () => {
    const none = Object.fromEntries(miniCex.areas.map((area) => [area.key, 'notObserved']))
    expect(faults({ ratings: none })).toEqual([{ field: 'rating.history', code: 'rateOneRow' }])
    expect(faults({ ratings: { ...none, status: '' } })).toEqual([
      { field: 'rating.status', code: 'answerRow' },
    ])
  })

  test.each(['', 'Bra!', 'Mycket bra', '… 1 2 3'])(
    'with nothing more written than "%s"',
    (text) => {
      expect(faults({ texts: { summary: text, suggestions: text } })).toEqual([
        { field: 'text.summary', code: 'writeSentence' },
      ])
    },
  )

  test('with an identity number in any of its texts', () => {
    const named = 'Patienten 811218-9876 mådde bra'
    expect(faults({ context: named })).toEqual([{ field: 'context', code: 'identityNumber' }])
    expect(faults({ texts: { summary: named, suggestions: named } })).toEqual([
      { field: 'text.summary', code: 'identityNumber' },
      { field: 'text.suggestions', code: 'identityNumber' },
    ])
  })

  test('with more than one fault in a field: the first is told, and fields keep their order', () => {
    const texts = { summary: '811218-9876', suggestions: '' }
    expect(faults({ texts })).toEqual([{ field: 'text.summary', code: 'identityNumber' }])
    expect(faults({ texts: { summary: '', suggestions: '811218-9876' } })).toEqual([
      { field: 'text.summary', code: 'writeSentence' },
      { field: 'text.suggestions', code: 'identityNumber' },
    ])
  })

  test('with a text longer than its field holds', () => {
    expect(faults({ context: 'å'.repeat(200) })).toEqual([])
    expect(faults({ context: 'å'.repeat(201) })).toEqual([{ field: 'context', code: 'tooLong' }])
    const long = { summary: complete.texts.summary ?? '', suggestions: 'å'.repeat(4001) }
    expect(faults({ texts: long })).toEqual([{ field: 'text.suggestions', code: 'tooLong' }])
  })

  test('with an answer that the form does not offer', () => {
    const strange = { difficulty: 'brutal', foci: ['love', 'history'], goals: ['bt99', 'bt98'] }
    expect(faults({ ...strange, ratings: rated({ conduct: '5' }) })).toEqual([
      { field: 'difficulty', code: 'unknownOption' },
      { field: 'focus', code: 'unknownOption' },
      { field: 'goal', code: 'unknownOption' },
      { field: 'rating.conduct', code: 'unknownOption' },
    ])
  })

  test('with a row that the form does not have, or without one that it has', () => {
    expect(faults({ ratings: rated({ charm: '4' }) })).toEqual([
      { field: 'rating.history', code: 'unknownOption' },
    ])
    const { status: _, ...rest } = complete.ratings
    expect(faults({ ratings: rest })).toEqual([{ field: 'rating.status', code: 'unknownOption' }])
  })

  test('when empty: every fault is told, in the order of the form', () => {
    expect(checkAnswers(miniCex, emptyAnswers(miniCex), facts)).toEqual([
      { field: 'observedOn', code: 'required' },
      { field: 'difficulty', code: 'chooseDifficulty' },
      { field: 'focus', code: 'chooseFocus' },
      ...miniCex.areas.map((area) => ({ field: `rating.${area.key}`, code: 'answerRow' })),
      { field: 'text.summary', code: 'writeSentence' },
    ])
  })
})

describe('a draft', () => {
  test('may be empty, and may be half-done', () => {
    expect(checkDraft(miniCex, emptyAnswers(miniCex))).toEqual([])
    expect(checkDraft(miniCex, { ...complete, observedOn: '2026-', difficulty: '' })).toEqual([])
  })

  test('holds no identity number, nothing unknown and nothing too long', () => {
    const draft: Answers = {
      ...emptyAnswers(miniCex),
      observedOn: '811218-9876',
      difficulty: 'brutal',
      context: 'å'.repeat(201),
      ratings: rated({ history: '5' }),
      texts: { summary: 'Patienten 19811218-9876', suggestions: '' },
    }
    expect(checkDraft(miniCex, draft)).toEqual([
      { field: 'observedOn', code: 'identityNumber' },
      { field: 'difficulty', code: 'unknownOption' },
      { field: 'context', code: 'tooLong' },
      { field: 'rating.history', code: 'unknownOption' },
      { field: 'text.summary', code: 'identityNumber' },
    ])
  })
})

test('another form asks for its own rows and texts', () => {
  expect(checkAnswers(cbd, emptyAnswers(cbd), facts).map((fault) => fault.field)).toEqual([
    'observedOn',
    'difficulty',
    'focus',
    'rating.reasoning',
    'rating.investigation',
    'rating.treatment',
    'rating.documentation',
    'text.summary',
  ])
})
