import { expect, test } from 'vitest'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import { emptyAnswers } from './answers'
import { draftProgress, oldestFirst } from './inbox'
import { instrumentSchema } from './instrument'

test('the oldest request comes first, and equals keep their order', () => {
  const asked = (id: string, day: string) => ({ id, askedAt: new Date(day) })
  const rows = [asked('b', '2026-11-20'), asked('c', '2026-11-20'), asked('a', '2026-11-10')]
  expect(oldestFirst(rows).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('a draft tells how many of its rows are answered, and no draft tells nothing', () => {
  const instrument = instrumentSchema.parse(miniCexJson)
  const draft = emptyAnswers(instrument)
  draft.ratings.history = '3'
  expect(draftProgress(instrument, draft)).toEqual({ answered: 1, of: 5 })
  expect(draftProgress(instrument, null)).toBeNull()
})
