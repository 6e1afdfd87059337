import type { SelfRating } from '@/domain/self-rating'
import type { TraineePart, Turn } from './cast'
import { type Happening, on } from './happening'
import { nameOf } from './plan-answers'
import type { Ratings } from './plan-levels'
import type { Observed } from './plan-observations'
import { randomOf } from './random'

const unrated: (Turn | undefined)[] = [
  'unasked',
  'declined',
  'withdrawn',
  'expired',
  'redirected',
  'redirectedLate',
]

/** Some trainees rate themselves as soon as they have asked, before anybody has answered. */
export function planSelfRating(
  observed: Observed,
  { ratings, turn, asked }: { ratings: Ratings; turn: Turn | undefined; asked: Happening },
): Happening[] {
  const about = nameOf(observed)
  const { part } = observed.training
  const random = randomOf(about, 'self-rating')
  if (unrated.includes(turn) || !random.chance(habitOf(part))) return []
  const bias = randomOf(part.key, 'own eyes').around() * 0.5 - 0.15
  const rating = Object.entries(ratings).map(([area, level]): [string, string] => {
    if (level === 'notObserved') return [area, random.chance(0.8) ? level : '3']
    const own = Math.round(Number(level) + bias + random.around() * 0.6)
    return [area, String(Math.min(4, Math.max(1, own)))]
  })
  return [
    { ...soonAfter(about, asked), what: 'rate', rating: Object.fromEntries(rating) as SelfRating },
  ]
}

const habitOf = ({ key, email }: TraineePart) =>
  email ? 0.75 : randomOf(key, 'habits').next() * 0.6

function soonAfter(about: string, { at }: Happening) {
  const day = at.slice(0, 10)
  const hours = (Date.parse(at) - Date.parse(`${day}T00:00:00Z`)) / 3_600_000
  return on(about, day, hours + 0.1)
}
