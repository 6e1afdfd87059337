import { expect, test } from 'vitest'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import { emptyAnswers } from './answers'
import { ageInWords, draftProgress, oldestFirst } from './inbox'
import { instrumentSchema } from './instrument'

const now = new Date('2026-11-23T08:00:00Z')

test.each([
  ['2026-11-23T07:59:00Z', 'today', 0],
  ['2026-11-22T23:30:00Z', 'today', 0],
  ['2026-11-22T22:30:00Z', 'yesterday', 1],
  ['2026-11-21T12:00:00Z', 'days', 2],
  ['2026-11-09T12:00:00Z', 'days', 14],
  ['2026-11-25T08:00:00Z', 'today', 0],
])('what came at %s is told as "%s"', (instant, key, days) => {
  expect(ageInWords(new Date(instant), now)).toEqual({ key, values: { days } })
})

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
