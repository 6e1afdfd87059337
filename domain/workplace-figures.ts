import type { Difficulty, Instrument } from './instrument'
import { inSwedishOrder } from './swedish-order'

/** Figures of one workplace; null is what was seen during no placement. */
export type AtWorkplace<T> = { workplaceId: string | null; workplace: string | null } & T

/** The figures of one instrument, workplace by workplace. */
export type InstrumentFigures<T> = {
  form: Instrument
  /** Assessments that count, the trainees that they are of, and the assessors who made them. */
  assessments: number
  trainees: number
  assessors: number
  workplaces: AtWorkplace<T>[]
}

/** Which cases were seen: how hard they were, and what the forms were about. */
export type CaseMix = {
  n: number
  difficulties: Record<Difficulty, number>
  /** Focus key to forms; a form may have several. One without any is absent. */
  foci: Record<string, number>
}

/** Area key to how often it was rated with a level, and how often not observed. */
export type Observed = { areas: Record<string, { rated: number; notObserved: number }> }

/** Workplaces in Swedish order of their names; what belongs to none comes last. */
export function inWorkplaceOrder<T>(figures: AtWorkplace<T>[]): AtWorkplace<T>[] {
  return figures.toSorted(
    (one, other) =>
      Number(one.workplace === null) - Number(other.workplace === null) ||
      inSwedishOrder(one.workplace ?? '', other.workplace ?? ''),
  )
}

/** The case mix over all workplaces. */
export function wholeMix(mixes: CaseMix[]): CaseMix {
  const sum = (of: (mix: CaseMix) => number) => mixes.reduce((before, mix) => before + of(mix), 0)
  const keys = new Set(mixes.flatMap(({ foci }) => Object.keys(foci)))
  return {
    n: sum((mix) => mix.n),
    difficulties: {
      simple: sum((mix) => mix.difficulties.simple),
      moderate: sum((mix) => mix.difficulties.moderate),
      hard: sum((mix) => mix.difficulties.hard),
    },
    foci: Object.fromEntries([...keys].map((key) => [key, sum((mix) => mix.foci[key] ?? 0)])),
  }
}

/** What was observed over all workplaces. */
export function wholeObserved(observed: Observed[]): Observed {
  const keys = new Set(observed.flatMap(({ areas }) => Object.keys(areas)))
  const sum = (key: string, of: 'rated' | 'notObserved') =>
    observed.reduce((before, { areas }) => before + (areas[key]?.[of] ?? 0), 0)
  const areaOf = (key: string) => ({
    rated: sum(key, 'rated'),
    notObserved: sum(key, 'notObserved'),
  })
  return { areas: Object.fromEntries([...keys].map((key) => [key, areaOf(key)])) }
}
