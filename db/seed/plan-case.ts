import type { Answers } from '@/domain/answers'
import { addDays } from '@/domain/dates'
import type { AssessorPart, Turn } from './cast'
import type { Voice } from './compose-texts'
import { type Happening, on } from './happening'
import { nameOf, planAnswers } from './plan-answers'
import { assessorsAt, type Observed } from './plan-observations'
import { planSelfRating } from './plan-self-rating'
import { planSigned } from './plan-signed'
import { type Random, randomOf } from './random'
import reasons from './texts/reasons.json'

/** What became of one observation, from the request on, whether or not there was time for it yet. */
export function planCase(observed: Observed, say: Voice): Happening[] {
  const about = nameOf(observed)
  const random = randomOf(about, 'case')
  const turn = observed.training.part.turns[observed.index]
  const answers = planAnswers(observed, say)
  const begun = turn === 'unasked' ? started(observed) : asked(observed, answers, turn, random)
  const day = begun.at.slice(0, 10)
  const signing = { about, answers, turn, day, by: observed.assessor }
  switch (turn) {
    case 'declined': {
      const reason = random.pick(reasons.decline)
      return [begun, { ...on(about, addDays(day, 2), 9), what: 'decline', reason }]
    }
    case 'withdrawn':
      return [begun, { ...on(about, addDays(day, 3), 10), what: 'withdraw' }]
    case 'expired':
      return [begun]
    case 'redirected':
    case 'redirectedLate': {
      const moved = addDays(day, turn === 'redirected' ? 4 : 16)
      const by = another(observed)
      const sent: Happening = { ...on(about, moved, 9), what: 'redirect', assessor: by.key }
      return [begun, sent, ...planSigned({ ...signing, day: moved, by }, say, random)]
    }
    default: {
      const { ratings } = answers
      const rated = planSelfRating(observed, { ratings, turn, asked: begun })
      return [begun, ...rated, ...planSigned(signing, say, random)]
    }
  }
}

function started(observed: Observed): Happening {
  const { training, assessor } = observed
  const who = { trainee: training.part.key, assessor: assessor.key }
  return { ...on(nameOf(observed), observed.on, 13), what: 'start', ...who }
}

function asked(
  observed: Observed,
  answers: Answers,
  turn: Turn | undefined,
  random: Random,
): Happening {
  const { training, assessor } = observed
  const wait = turn === 'late' ? 13 + random.below(7) : random.below(3)
  const { observedOn, difficulty, foci, context, goals } = answers
  return {
    ...on(nameOf(observed), addDays(observed.on, wait), 12 + random.next() * 3),
    what: 'request',
    trainee: training.part.key,
    assessor: assessor.key,
    prefilled: { observedOn, difficulty, foci, context, goals },
  }
}

function another({ placement, assessor }: Observed): AssessorPart {
  const other = assessorsAt(placement.workplace).find((each) => each.key !== assessor.key)
  if (!other) throw new Error(`nobody else assesses at ${placement.workplace}`)
  return other
}
