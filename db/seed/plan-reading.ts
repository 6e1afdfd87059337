import type { Answers } from '@/domain/answers'
import { addDays } from '@/domain/dates'
import type { AssessorPart, Turn } from './cast'
import { composePlan, type Voice } from './compose-texts'
import { type Happening, on, type PlannedLine } from './happening'
import { type Random, randomOf } from './random'
import reasons from './texts/reasons.json'

/** What is signed, by whom, and the day on which it was asked of them. */
export type Signing = {
  about: string
  answers: Answers
  day: string
  by: AssessorPart
  turn: Turn | undefined
}

/** What a trainee makes of a form that was signed on a day: reads it, perhaps objects, and plans. */
export function planReading(signing: Signing, say: Voice): Happening[] {
  const { about, turn } = signing
  const random = randomOf(about, 'reading')
  // Most read within days; some wait until they have the time.
  const days = random.chance(0.12) ? 7 + random.below(8) : random.below(5)
  const day = addDays(signing.day, days)
  const opened: Happening = { ...on(about, day, 16.9 + random.next()), what: 'open' }
  if (turn === 'planless') return [opened]
  const plan = planLines({ ...signing, day }, say, random)
  if (turn !== 'objected') return [opened, ...plan]
  const text = say(reasons.object, random)
  return [opened, { ...on(about, addDays(day, 1), 17), what: 'object', text }, ...plan]
}

function planLines({ about, answers, day }: Signing, say: Voice, random: Random): Happening[] {
  const texts = composePlan(answers.ratings, about, say, random)
  const writtenOn = addDays(day, random.below(4))
  const lines = texts.map((text): PlannedLine => {
    const dueOn = random.chance(0.7) ? addDays(writtenOn, 7 * (2 + random.below(5))) : null
    return { text, dueOn }
  })
  const hour = 18 + random.next()
  const ticks = lines.flatMap(({ dueOn }, item): Happening[] => {
    const wait = dueOn ? 9 + random.below(35) : 14 + random.below(60)
    const tick: Happening = { ...on(about, addDays(writtenOn, wait), 11), what: 'tick', item }
    return random.chance(0.97) ? [tick] : []
  })
  return [{ ...on(about, writtenOn, hour), what: 'plan', lines }, ...ticks]
}
