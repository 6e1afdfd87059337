import { recent, trainees } from './cast'
import { voice } from './compose-texts'
import { at, type Happening } from './happening'
import { planCase } from './plan-case'
import { planMeetings } from './plan-meetings'
import { planObservations } from './plan-observations'
import { planOtherForms } from './plan-other-forms'
import { planRecent } from './plan-recent'
import { planTalks } from './plan-talks'
import { planTraining, type PlannedTraining } from './plan-training'

/** The demo's past: who is in training, and what happened in which order. */
export type History = { trainings: PlannedTraining[]; happenings: Happening[] }

/** Tells the whole story up to the evening before today. The same day, the same story. */
export function planHistory(today: string): History {
  const trainings = trainees.map((part) => planTraining(part, today))
  const happenings = trainings.flatMap((training) => {
    const say = voice()
    const settled = planObservations(training, today).flatMap((each) => planCase(each, say))
    const latest = recent.flatMap((part, number) =>
      part.trainee === training.part.key ? planRecent(part, number, { training, today, say }) : [],
    )
    const followed = [...planTalks(training, today), ...planMeetings(training, today)]
    return [...settled, ...latest, ...planOtherForms(training, today), ...followed]
  })
  return { trainings, happenings: inOrder(happenings.filter((each) => each.at < at(today, -2))) }
}

function inOrder(happenings: Happening[]): Happening[] {
  return happenings.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
