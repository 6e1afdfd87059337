import type { Answers } from '@/domain/answers'
import { addDays } from '@/domain/dates'
import { seenKeys } from '@/domain/plan'
import { requestDays } from '@/domain/request'
import { type AssessorPart, concerns } from './cast'
import type { Voice } from './compose-texts'
import { type Filling, type Happening, on } from './happening'
import { setRight } from './plan-answers'
import { planReading, type Signing } from './plan-reading'
import { type Random, randomOf } from './random'
import reasons from './texts/reasons.json'

/** A signature and what follows from it: a correction, a voiding, what the trainee makes of it. */
export function planSigned(signing: Signing, say: Voice, random: Random): Happening[] {
  const { about, answers, by, turn } = signing
  // Nobody signs what has expired; the slowest come close.
  const days = Math.min(requestDays - 1, Math.round(by.days * Math.exp(random.around() * 0.5)))
  const day = addDays(signing.day, days)
  const signed: Happening = {
    ...on(about, day, 15.2 + random.next() * 1.5),
    ...{ what: 'sign', ...planFilling(about, answers, by) },
  }
  const next = on(about, addDays(day, 1), 8)
  if (turn === 'voided') {
    const reason = random.pick(reasons.void)
    return [signed, { ...on(about, day, 17), what: 'open' }, { ...next, what: 'void', reason }]
  }
  const worried = planConcern(about, day)
  if (turn !== 'corrected') return [signed, ...worried, ...planReading({ ...signing, day }, say)]
  const reason = random.pick(reasons.correct)
  const corrected: Happening = { ...next, what: 'correct', answers: setRight(answers), reason }
  const later = { ...signing, day: addDays(day, 1) }
  return [signed, ...worried, corrected, ...planReading(later, say)]
}

/** How the form got filled in: mostly about a minute, at times in an afternoon full of calls. */
export function planFilling(about: string, answers: Answers, { words }: AssessorPart): Filling {
  const random = randomOf(about, 'filling')
  const seen = Array.from({ length: 3 }, () => (random.chance(0.65) ? sightingOf(random) : null))
  if (random.chance(0.12)) return { answers, seen }
  const usual = (words === 'brief' ? 38 : 50) + random.below(words === 'brief' ? 40 : 55)
  const seconds = random.chance(0.08) ? 180 + random.below(600) : usual
  return { answers, seen, seconds }
}

function sightingOf(random: Random) {
  const [seen, partly, not] = seenKeys
  if (random.chance(0.55)) return seen
  return random.chance(0.7) ? partly : not
}

/** What worries somebody about a trainee is told the same evening. */
export function planConcern(about: string, day: string): Happening[] {
  return concerns
    .filter((each) => each.about === about)
    .flatMap(({ text, notes }): Happening[] => [
      { ...on(about, day, 16.8), what: 'concern', text },
      ...notes.map((note): Happening => ({
        ...on(about, addDays(day, note.days), 9.5),
        ...{ what: 'note', kind: note.kind, text: note.text },
      })),
    ])
}
