import type { Answers } from '@/domain/answers'
import { addDays } from '@/domain/dates'
import type { AssessorPart, Turn } from './cast'
import { composePlan, type Voice } from './compose-texts'
import { at, type Happening } from './happening'
import { nameOf, planAnswers, setRight } from './plan-answers'
import { assessorAt, type Observed } from './plan-observations'
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
  if (turn === 'declined') {
    return [
      begun,
      { ...on(about, addDays(day, 2), 9), what: 'decline', reason: random.pick(reasons.decline) },
    ]
  }
  if (turn === 'withdrawn') return [begun, { ...on(about, addDays(day, 3), 10), what: 'withdraw' }]
  if (turn === 'expired') return [begun]
  if (turn === 'redirected' || turn === 'redirectedLate') {
    const moved = addDays(day, turn === 'redirected' ? 4 : 16)
    const other = another(observed)
    const sent: Happening = { ...on(about, moved, 9), what: 'redirect', assessor: other.key }
    return [begun, sent, ...signed({ about, answers, day: moved, by: other, turn }, say, random)]
  }
  return [begun, ...signed({ about, answers, day, by: observed.assessor, turn }, say, random)]
}

type Signing = { about: string; answers: Answers; day: string; by: AssessorPart; turn?: Turn }

const on = (about: string, day: string, hour: number) => ({ about, at: at(day, hour) })

function started({ training, assessor, on: day, ...observed }: Observed): Happening {
  const about = nameOf({ training, assessor, on: day, ...observed })
  return {
    ...on(about, day, 13),
    what: 'start',
    trainee: training.part.key,
    assessor: assessor.key,
  }
}

function asked(observed: Observed, answers: Answers, turn: Turn | undefined, random: Random) {
  const { training, assessor } = observed
  const wait = turn === 'late' ? 13 + random.below(7) : random.below(3)
  const { observedOn, difficulty, foci, context, goals } = answers
  const happening: Happening = {
    ...on(nameOf(observed), addDays(observed.on, wait), 12 + random.next() * 3),
    what: 'request',
    trainee: training.part.key,
    assessor: assessor.key,
    prefilled: { observedOn, difficulty, foci, context, goals },
  }
  return happening
}

function another({ placement, assessor }: Observed): AssessorPart {
  const first = assessorAt(placement.workplace, 0)
  return first.key === assessor.key ? assessorAt(placement.workplace, 1) : first
}

function signed({ about, answers, day, by, turn }: Signing, say: Voice, random: Random) {
  // Nobody signs what has expired; the slowest come close.
  const days = Math.min(13, Math.round(by.days * Math.exp(random.around() * 0.5)))
  const signedOn = addDays(day, days)
  const all: Happening[] = [
    { ...on(about, signedOn, 15.2 + random.next() * 1.5), what: 'sign', answers },
  ]
  if (turn === 'voided') {
    all.push({
      ...on(about, addDays(signedOn, 3), 8),
      what: 'void',
      reason: random.pick(reasons.void),
    })
    return all
  }
  if (turn === 'corrected') {
    const reason = random.pick(reasons.correct)
    all.push({
      ...on(about, addDays(signedOn, 1), 8),
      what: 'correct',
      answers: setRight(answers),
      reason,
    })
  }
  return turn === 'planless'
    ? all
    : [...all, ...planned({ about, answers, day: signedOn }, say, random)]
}

function planned({ about, answers, day }: Omit<Signing, 'by'>, say: Voice, random: Random) {
  const texts = composePlan(answers.ratings, about, say, random)
  const writtenOn = addDays(day, random.below(6))
  const ticks = texts.map((_, item): Happening | null =>
    random.chance(0.65)
      ? { ...on(about, addDays(writtenOn, 8 + random.below(35)), 11), what: 'tick', item }
      : null,
  )
  const written: Happening = {
    ...on(about, writtenOn, 17 + random.next() * 2),
    what: 'plan',
    texts,
  }
  return [written, ...ticks.filter((tick) => tick !== null)]
}
