import { addDays, daysBetween } from '@/domain/dates'
import { assessors, type AssessorPart, workplaceOf } from './cast'
import { workdayBy, type PlannedPlacement, type PlannedTraining } from './plan-training'
import { type Random, randomOf } from './random'
import { situationsOf, type Situation } from './situations'

/** Something that an assessor watched a trainee do. */
export type Observed = {
  training: PlannedTraining
  /** The trainee's own count, from 0. */
  index: number
  on: string
  placement: PlannedPlacement
  assessor: AssessorPart
  situation: Situation
}

/** Nothing older than this is left to chance: the last days are told by cast/recent.json. */
const settledDays = 7

/** All that was observed of a trainee, oldest first. */
export function planObservations(training: PlannedTraining, today: string): Observed[] {
  const { part } = training
  const last = addDays(today, -(part.quiet ?? part.until ?? settledDays))
  return training.placements
    .flatMap((placement, number) => inPlacement(training, placement, number))
    .filter((each) => each.on <= last)
    .map((each, index) => ({ ...each, index }))
}

function inPlacement(training: PlannedTraining, placement: PlannedPlacement, number: number) {
  const { part } = training
  const random = randomOf(part.key, 'placement', number)
  const wanted = part.below === number ? placement.planned - 2 : placement.planned + 1
  const count = wanted + (part.below === number ? 0 : random.below(3))
  const situations = situationsOf(workplaceOf(placement.workplace).kind)
  const first = random.below(situations.length)
  const near = whoIsNear(training, placement, random)
  return Array.from({ length: count }, (_, index) => ({
    training,
    placement,
    on: dayOf(placement, (index + 0.4 + random.next() * 0.3) / count),
    assessor: near[index % near.length] ?? random.pick(near),
    situation: situations[(first + index * 3) % situations.length] ?? random.pick(situations),
  }))
}

// The last weeks of a placement are left free: few leave their assessments to the last day.
function dayOf(placement: PlannedPlacement, share: number): string {
  const days = daysBetween(placement.startsOn, placement.endsOn) - 24
  const on = workdayBy(addDays(placement.startsOn, 3 + Math.round(share * days)))
  return on < placement.startsOn ? placement.startsOn : on
}

// Three whom the rota brings together with the trainee, one after the other.
function whoIsNear({ part }: PlannedTraining, { workplace }: PlannedPlacement, random: Random) {
  const there = assessorsAt(workplace).filter(({ key }) => part.seenBy?.includes(key) ?? true)
  const ranked = (there.length > 0 ? there : assessorsAt(workplace))
    .map((each) => ({ each, rank: random.next() / (each.often ?? 1) }))
    .toSorted((one, other) => one.rank - other.rank)
  return ranked.slice(0, 3).map(({ each }) => each)
}

export const assessorsAt = (workplace: string): AssessorPart[] =>
  assessors.filter((each) => each.workplace === workplace)
