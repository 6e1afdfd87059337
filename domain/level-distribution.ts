import type { LevelValue } from './instrument'

export type RatingCount = { area: string; level: LevelValue | 'notObserved'; count: number }

/** A piece of a 100 % bar: from where to where it goes, as parts of one. */
export type BarPiece = { level: LevelValue; count: number; from: number; to: number }

export type AreaDistribution = {
  area: string
  /** Rated observations; those not observed stand apart. */
  n: number
  notObserved: number
  /** All four levels in order; empty when there is too little to draw. */
  pieces: BarPiece[]
}

const levels: LevelValue[] = [1, 2, 3, 4]

/** Under so many ratings nothing is drawn: the page says that there is too little. */
export const ratingsToDraw = 5

/** How the ratings of each area spread over the four levels. There is no mean of levels. */
export function levelDistribution(areas: string[], counts: RatingCount[]): AreaDistribution[] {
  return areas.map((area) => {
    const own = counts.filter((each) => each.area === area)
    const of = (level: RatingCount['level']) =>
      own.reduce((sum, each) => (each.level === level ? sum + each.count : sum), 0)
    const perLevel = levels.map((level) => ({ level, count: of(level) }))
    const n = perLevel.reduce((sum, { count }) => sum + count, 0)
    const pieces = n < ratingsToDraw ? [] : piecesOf(perLevel, n)
    return { area, n, notObserved: of('notObserved'), pieces }
  })
}

function piecesOf(perLevel: { level: LevelValue; count: number }[], n: number): BarPiece[] {
  let before = 0
  return perLevel.map(({ level, count }) => {
    const from = before / n
    before += count
    return { level, count, from, to: before / n }
  })
}
