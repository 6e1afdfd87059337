import type { ExpectedGround } from '@/domain/expected-band'
import type { Difficulty, LevelValue } from '@/domain/instrument'

/** One observation on the curve, with its words; the level is null where it was not observed. */
export type CurveMark = {
  week: number
  level: LevelValue | null
  difficulty: Difficulty
  late: boolean
  words: string
}

/** Everything that one area's chart draws; its words are chosen on the server. */
export type AreaCurve = {
  /** In the order of time. */
  marks: CurveMark[]
  /** Where the typical level steps; carried on to today. */
  typical: { week: number; level: LevelValue }[]
  /** The placements behind the curve, in weeks of training. */
  bands: { from: number; to: number }[]
  /** What the programme expects; nothing until it has set it. */
  expected: ExpectedGround[]
  weeks: number
  ticks: number[]
  /** The four levels' names from the lowest up, and the lane beneath them. */
  names: { levels: string[]; notObserved: string }
}
