import type { LevelValue } from './instrument'
import type { AttentionSettings } from './programme-settings'
import { monthsInTraining, type Training } from './training-time'

/** The rated levels of one area, the newest first; what was not observed is not among them. */
export type AreaLevels = { instrument: string; area: string; levels: LevelValue[] }

/** An area in which `low` of the last `of` ratings are at proactive supervision or lower. */
export type LowArea = { instrument: string; area: string; low: number; of: number }

/** Level 2: the assessor had to step in. It belongs to the first months, and is no reason then. */
export const proactiveSupervision: LevelValue = 2

/**
 * The areas in which somebody past their first months is rated low again and again. Ratings are
 * counted, never averaged: two low ones stay two, whatever stands beside them.
 */
export function lowAreasOf(
  latest: AreaLevels[],
  training: Training,
  { count, ofLast, afterMonth }: AttentionSettings['proactive'],
  today: string,
): LowArea[] {
  if (monthsInTraining(training, today) < afterMonth) return []
  return latest
    .map(({ instrument, area, levels }): LowArea => {
      const last = levels.slice(0, ofLast)
      const low = last.filter((level) => level <= proactiveSupervision).length
      return { instrument, area, low, of: last.length }
    })
    .filter(({ low }) => low >= count)
}
