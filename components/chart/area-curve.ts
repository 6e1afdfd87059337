import type { Difficulty, LevelValue } from '@/domain/instrument'

/** One observation on the curve, with its words for whoever points at it. */
export type CurveMark = { week: number; difficulty: Difficulty; late: boolean; words: string }

/** Everything that one area's chart draws; its words are chosen on the server. */
export type AreaCurve = {
  points: (CurveMark & { level: LevelValue })[]
  notObserved: CurveMark[]
  /** Where the typical level steps; carried on to today. */
  typical: { week: number; level: LevelValue }[]
  /** The placements behind the curve, in weeks of training. */
  bands: { from: number; to: number }[]
  weeks: number
  ticks: number[]
  /** The four levels' names from the lowest up, and the lane beneath them. */
  names: { levels: string[]; notObserved: string }
}
