import { describe, expect, it } from 'vitest'
import miniCex from '@/db/forms/mini-cex-bt.v1.json'
import type { ExpectedBand } from '@/domain/programme-settings'
import { instrumentSchema } from '@/domain/instrument'
import { type Observation, progressOf } from '@/domain/progress'
import { areaCurveOf } from './area-curve-of'

const form = instrumentSchema.parse(miniCex)
const training = { start: '2026-01-12', pauses: [] }
const observation = (
  observedOn: string,
  assessorId: string,
  level: 1 | 2 | 3 | 'notObserved',
): Observation => ({
  assessmentId: observedOn,
  observedOn,
  signedOn: observedOn,
  assessorId,
  difficulty: 'simple',
  placementId: null,
  ratings: { history: level },
})

function curveOf(observations: Observation[], expected: ExpectedBand[] = []) {
  const [area] = progressOf(['history'], observations, training)
  if (!area) throw new Error('no area')
  return areaCurveOf(area, {
    form,
    training,
    placements: [{ id: 'p', from: '2026-01-12', to: '2027-01-31', planned: 2 }],
    today: '2026-03-23',
    locale: 'sv',
    expected,
    wordsOf: (mark, level) => `${mark.observedOn} ${level ?? 'inte'}`,
  })
}

describe('what a chart draws', () => {
  it('has the levels by name, and each mark in words', () => {
    const curve = curveOf([observation('2026-01-19', 'bo', 2)])
    expect(curve.names.levels).toEqual(['Observerar', 'Proaktiv', 'Reaktiv', 'Självständigt'])
    expect(curve.marks).toMatchObject([{ week: 1, level: 2, words: '2026-01-19 Proaktiv' }])
  })

  it('has what was not observed among the others, in the order of time', () => {
    const curve = curveOf([
      observation('2026-01-19', 'bo', 2),
      observation('2026-02-02', 'bo', 3),
      observation('2026-01-26', 'siv', 'notObserved'),
    ])
    expect(curve.marks.map(({ level }) => level)).toEqual([2, null, 3])
    expect(curve.marks[1]?.words).toBe('2026-01-26 inte')
  })

  it('carries the typical level on to today', () => {
    const curve = curveOf([
      observation('2026-01-19', 'bo', 1),
      observation('2026-01-26', 'bo', 2),
      observation('2026-02-02', 'siv', 3),
    ])
    expect(curve.typical).toEqual([
      { week: 3, level: 2 },
      { week: 10, level: 2 },
    ])
  })

  it('has no expected band until the programme has set one', () => {
    expect(curveOf([]).expected).toEqual([])
    const set = [{ fromMonth: 1, toMonth: 12, lowest: 1, highest: 2 } as const]
    const curve = curveOf([], set)
    expect(curve.expected).toEqual([{ from: 0, to: curve.weeks, bottom: 0.5, top: 2.5 }])
  })

  it('shades a placement no further than the axis reaches', () => {
    const curve = curveOf([])
    expect(curve.bands).toEqual([{ from: 0, to: curve.weeks }])
  })
})
