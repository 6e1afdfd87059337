import type { Sql } from 'postgres'
import { newId } from '../new-id'
import type { PlannedTraining } from './plan-training'
import type { People } from './plant-people'
import { plantPerson } from './plant-person'
import type { Places } from './plant-places'

/** Where a training is planted: among whom, and where. */
export type Ground = { places: Places; people: People['assessors'] }

/** Plants a doctor in training, with placements, leave and a main supervisor. */
export async function plantTraining(admin: Sql, training: PlannedTraining, ground: Ground) {
  const { part, pause } = training
  const { personId } = await plantPerson(admin, part)
  const trainingId = newId()
  const programmeId = ground.places.programmes.get(training.region) ?? ''
  await admin`insert into training (id, programme_id, person_id, starts_on, planned_end_on, percent,
      state)
    values (${trainingId}, ${programmeId}, ${personId}, ${training.startsOn}, ${training.endsOn},
      ${part.percent ?? 100}, 'running')`
  await admin`insert into placement ${admin(
    training.placements.map((placement) => ({
      id: newId(),
      training_id: trainingId,
      programme_id: programmeId,
      workplace_id: ground.places.workplaces.get(placement.workplace) ?? null,
      starts_on: placement.startsOn,
      ends_on: placement.endsOn,
      planned: placement.planned,
    })),
  )}`
  if (pause) {
    await admin`insert into pause (id, training_id, starts_on, ends_on)
      values (${newId()}, ${trainingId}, ${pause.startsOn}, ${pause.endsOn})`
  }
  await admin`insert into supervision (id, training_id, programme_id, person_id, kind, starts_on)
    values (${newId()}, ${trainingId}, ${programmeId},
      ${ground.people.get(part.supervisor)?.personId ?? null}, 'main', ${training.startsOn})`
  return { training, personId, trainingId }
}

export type InTraining = Awaited<ReturnType<typeof plantTraining>>
