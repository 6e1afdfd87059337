import { lowerMedian } from './median'
import { nearestRank } from './nearest-rank'

export const dayBands = ['0-3', '4-14', 'over-14'] as const
export type DayBand = (typeof dayBands)[number]

/** The days of a band, both included; null is without end. */
export const bandDays: Record<DayBand, { from: number; to: number | null }> = {
  '0-3': { from: 0, to: 3 },
  '4-14': { from: 4, to: 14 },
  'over-14': { from: 15, to: null },
}

export type ResponseTimes = {
  n: number
  median: number | null
  /** The 90th percentile, by nearest rank. */
  ninetieth: number | null
  bands: { band: DayBand; count: number }[]
}

/** How long trainees waited for their forms: calendar days from asking to the first signature. */
export function responseTimes(days: readonly number[]): ResponseTimes {
  return {
    n: days.length,
    median: lowerMedian(days),
    ninetieth: nearestRank(days, 90),
    bands: dayBands.map((band) => {
      const { from, to } = bandDays[band]
      const within = days.filter((each) => each >= from && (to === null || each <= to))
      return { band, count: within.length }
    }),
  }
}
