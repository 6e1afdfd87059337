import { addDays, daysBetween } from '@/domain/dates'
import { voice } from './compose-texts'
import { type Happening, on } from './happening'
import { type PlannedTraining, workdayBy } from './plan-training'
import { randomOf } from './random'
import talks from './texts/talks.json'

const daysBetweenTalks = 40

/** What a main supervisor and their trainee agreed on, about every sixth week; some write nothing down. */
export function planTalks(training: PlannedTraining, today: string): Happening[] {
  const { part, startsOn, pause } = training
  const random = randomOf(part.key, 'talks')
  if (random.chance(0.15) && !part.email) return []
  const say = voice()
  const count = Math.ceil(daysBetween(startsOn, today) / daysBetweenTalks)
  return Array.from({ length: count }, (_, number): Happening[] => {
    const wish = addDays(startsOn, 7 + number * daysBetweenTalks + random.below(7))
    const heldOn = workdayBy(wish)
    const texts = number === 0 ? talks.first : number < 4 ? talks.early : talks.late
    const agreed = [say(texts, random), say(talks.next, random)].join(' ')
    if (pause && pause.startsOn <= heldOn && heldOn <= pause.endsOn) return []
    const who = { trainee: part.key, heldOn, agreed }
    return [{ ...on(`${part.key}/talk`, heldOn, 13 + random.next()), what: 'talk', ...who }]
  }).flat()
}
