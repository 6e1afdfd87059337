import type { Instrument } from './instrument'
import { type AreaDistribution, levelDistribution, type RatingCount } from './level-distribution'
import { type Quarter, quartersBetween } from './quarter'

export type QuarterCount = RatingCount & { quarter: Quarter }

/** The ratings on one instrument, counted by area, quarter and level. */
export type InstrumentLevelHistory = {
  form: Instrument
  /** Assessments that count, the trainees that they are of, and the assessors who made them. */
  assessments: number
  trainees: number
  assessors: number
  counts: QuarterCount[]
}

export type AreaHistory = {
  area: string
  /** Oldest first; the same quarters in every area, also those in which nothing was rated. */
  quarters: (AreaDistribution & { quarter: Quarter })[]
}

/** How the mix of levels of each area goes from quarter to quarter. There is no mean of levels. */
export function levelHistory(areas: string[], counts: QuarterCount[]): AreaHistory[] {
  const seen = counts.map((each) => each.quarter).toSorted()
  const [first, last] = [seen[0], seen.at(-1)]
  const quarters = first && last ? quartersBetween(first, last) : []
  return areas.map((area) => ({
    area,
    quarters: quarters.flatMap((quarter) =>
      levelDistribution(
        [area],
        counts.filter((each) => each.quarter === quarter),
      ).map((distribution) => ({ ...distribution, quarter })),
    ),
  }))
}
