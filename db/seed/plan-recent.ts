import { addDays } from '@/domain/dates'
import { assessors, named, type RecentPart, workplaceOf } from './cast'
import type { Voice } from './compose-texts'
import { type Happening, on } from './happening'
import { halfDone, nameOf, planAnswers } from './plan-answers'
import type { Observed } from './plan-observations'
import { planSelfRating } from './plan-self-rating'
import { planConcern, planFilling } from './plan-signed'
import { type PlannedTraining, workdayBy } from './plan-training'
import { situationsOf } from './situations'

/** What lies on somebody's desk as the demo opens; `number` tells the parts from each other. */
export function planRecent(
  part: RecentPart,
  number: number,
  { training, today, say }: { training: PlannedTraining; today: string; say: Voice },
): Happening[] {
  const day = addDays(today, -part.daysAgo)
  const observed = observedOn(part, number, training, workdayBy(day))
  const about = nameOf(observed)
  const answers = planAnswers(observed, say)
  const { observedOn: observedDay, difficulty, foci, context, goals } = answers
  const { trainee, assessor } = part
  const request: Happening = {
    ...on(about, day, 12 + number / 10),
    ...{ what: 'request', trainee, assessor },
    prefilled: { observedOn: observedDay, difficulty, foci, context, goals },
  }
  const next = addDays(day, 1)
  const { ratings } = answers
  const rated = planSelfRating(observed, { ratings, turn: undefined, asked: request })
  switch (part.ends) {
    case 'planless':
      return [
        ...[request, ...rated],
        { ...on(about, next, 14), what: 'sign', ...planFilling(about, answers, observed.assessor) },
        ...planConcern(about, next),
      ]
    case 'started':
      return [request, { ...on(about, next, 10), what: 'draft', answers: halfDone(answers) }]
    case 'unasked':
      return [
        { ...on(about, day, 11), what: 'start', trainee, assessor },
        { ...on(about, day, 11.1), what: 'draft', answers: halfDone(answers) },
      ]
    // Last of all that happens: nobody has asked them since.
    case 'returned':
      return [request, { ...on(about, addDays(today, -1), 21.9), what: 'leave', assessor }]
    default:
      return [request, ...rated]
  }
}

function observedOn(
  part: RecentPart,
  number: number,
  training: PlannedTraining,
  day: string,
): Observed {
  const assessor = named(assessors, part.assessor)
  const all = situationsOf(workplaceOf(assessor.workplace).kind)
  const found = all[number % all.length]
  const placement = training.placements.find((each) => each.startsOn <= day && day <= each.endsOn)
  if (!found || !placement) throw new Error(`${part.trainee} was nowhere on ${day}`)
  const situation = { ...found, difficulty: part.difficulty ?? found.difficulty }
  return { training, placement, assessor, situation, on: day, index: 100 + number }
}
