import type { Answers } from '@/domain/answers'
import { addDays } from '@/domain/dates'
import { requestDays } from '@/domain/request'
import type { AssessorPart, Turn } from './cast'
import { composePlan, type Voice } from './compose-texts'
import { type Happening, on } from './happening'
import { setRight } from './plan-answers'
import type { Random } from './random'
import reasons from './texts/reasons.json'

/** What is signed, by whom, and the day on which it was asked of them. */
export type Signing = {
  about: string
  answers: Answers
  day: string
  by: AssessorPart
  turn: Turn | undefined
}

/** A signature and what follows from it: a correction, a voiding, the trainee's own plan. */
export function planSigned(signing: Signing, say: Voice, random: Random): Happening[] {
  const { about, answers, by, turn } = signing
  // Nobody signs what has expired; the slowest come close.
  const days = Math.min(requestDays - 1, Math.round(by.days * Math.exp(random.around() * 0.5)))
  const day = addDays(signing.day, days)
  const signed: Happening = { ...on(about, day, 15.2 + random.next() * 1.5), what: 'sign', answers }
  const next = on(about, addDays(day, 1), 8)
  if (turn === 'voided') {
    return [signed, { ...next, what: 'void', reason: random.pick(reasons.void) }]
  }
  if (turn === 'planless') return [signed]
  const plan = planWritten({ ...signing, day }, say, random)
  if (turn !== 'corrected') return [signed, ...plan]
  const reason = random.pick(reasons.correct)
  return [signed, { ...next, what: 'correct', answers: setRight(answers), reason }, ...plan]
}

function planWritten({ about, answers, day }: Signing, say: Voice, random: Random): Happening[] {
  const texts = composePlan(answers.ratings, about, say, random)
  const writtenOn = addDays(day, random.below(6))
  const written: Happening = {
    ...on(about, writtenOn, 17 + random.next() * 2),
    what: 'plan',
    texts,
  }
  const ticks = texts.flatMap((_, item): Happening[] => {
    const doneOn = addDays(writtenOn, 8 + random.below(35))
    return random.chance(0.65) ? [{ ...on(about, doneOn, 11), what: 'tick', item }] : []
  })
  return [written, ...ticks]
}
