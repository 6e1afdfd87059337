import { daysBetween } from '@/domain/dates'
import type { Difficulty } from '@/domain/instrument'
import type { Observed } from './plan-observations'
import { randomOf } from './random'

export type Ratings = Record<string, string>

/** How much easier or harder each area comes to most, in levels, and how often nobody sees it. */
const areas: Record<string, { ease: number; unseen: number }> = {
  history: { ease: 0.15, unseen: 0.1 },
  status: { ease: 0, unseen: 0.25 },
  conduct: { ease: 0.3, unseen: 0.05 },
  counselling: { ease: -0.05, unseen: 0.5 },
  organisation: { ease: -0.15, unseen: 0.22 },
}
const easeOf: Record<Difficulty, number> = { simple: 0.3, moderate: 0, hard: -0.4 }

/**
 * The levels of one observation. They rise with time in training and level off; a new placement, a
 * hard case and a strict assessor pull them down, and chance has its say.
 */
export function planLevels(observed: Observed): Ratings {
  const { training, index, assessor, situation } = observed
  const random = randomOf(training.part.key, 'levels', index)
  const base = skill(observed) + easeOf[situation.difficulty] - assessor.severity
  const ratings = Object.entries(areas).map(([area, { ease, unseen }]) => {
    const own = randomOf(training.part.key, area).around() * 0.3
    const level = Math.round(base + ease + own + random.around() * 0.4)
    const isSeen = situation.foci.includes(area) || !random.chance(unseen)
    return [area, isSeen ? String(Math.min(4, Math.max(1, level))) : 'notObserved']
  })
  return Object.fromEntries(ratings)
}

function skill({ training, on, placement }: Observed): number {
  const months = daysBetween(training.startsOn, on) / 30.4
  const weeksHere = daysBetween(placement.startsOn, on) / 7
  const isNew = placement !== training.placements[0] && weeksHere < 3
  return 1.35 + 2.2 * (1 - Math.exp(-months / 2.7)) + training.part.gift - (isNew ? 0.2 : 0)
}

/** The areas that were seen, the strongest first; equals in an order of their own. */
export function strongestFirst(ratings: Ratings, about: string): string[] {
  const random = randomOf(about, 'order')
  return Object.entries(ratings)
    .filter(([, rating]) => rating !== 'notObserved')
    .map(([area, rating]) => ({ area, rank: Number(rating) + random.next() / 2 }))
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ area }) => area)
}
