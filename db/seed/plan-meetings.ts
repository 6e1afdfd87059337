import { addDays } from '@/domain/dates'
import { assessors, named, regions } from './cast'
import { voice } from './compose-texts'
import { type Happening, on } from './happening'
import { type PlannedTraining, workdayBy } from './plan-training'
import { randomOf } from './random'
import meetings from './texts/meetings.json'

/** The third and the ninth month of full time, in weeks: so Region Dalarna holds its BT-kollegium. */
const weeks = [13, 39]

/** The meetings about a trainee, as their director of studies wrote them down. */
export function planMeetings(training: PlannedTraining, today: string): Happening[] {
  const { part, startsOn } = training
  const random = randomOf(part.key, 'meetings')
  const say = voice()
  return weeks.flatMap((week, number): Happening[] => {
    const days = Math.round((week * 7 * 100) / (part.percent ?? 100)) - random.below(10)
    const heldOn = workdayBy(addDays(startsOn, days))
    const texts = number === 0 ? meetings.third : meetings.ninth
    const note = {
      heldOn,
      present: presentAt(training),
      followedUp: number === 0 ? '' : say(meetings.followedUp, random),
      notes: [say(texts.notes, random), say(texts.notes, random)].join(' '),
      decision: say(texts.decision, random),
    }
    if (heldOn >= today) return []
    return [
      { ...on(`${part.key}/meeting`, heldOn, 12), what: 'meeting', trainee: part.key, ...note },
    ]
  })
}

function presentAt({ part, region }: PlannedTraining): string {
  const { director } = named(regions, region)
  const leads = director.assessor ? named(assessors, director.assessor).name : director.name
  const follows = named(assessors, part.supervisor).name
  const clinic = 'en klinisk handledare från placeringen'
  return leads === follows
    ? `${leads} (studierektor och huvudhandledare), ${clinic}`
    : `${leads} (studierektor), ${follows} (huvudhandledare), ${clinic}`
}
