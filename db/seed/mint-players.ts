import type { Sql } from 'postgres'
import type { Administrator, Assessor, Director, Supervisor, Trainee } from '@/data/access/viewer'
import {
  asAdministratorOf,
  asAssessorOf,
  asDirectorOf,
  asSupervisorOf,
  asTraineeOf,
} from '../factories/viewers'
import type { People } from './plant-people'
import type { InTraining } from './plant-training'

/** Everybody who acts in the story, signed in; a trainee with those who follow them. */
export type Players = {
  trainees: Map<
    string,
    {
      viewer: Trainee
      trainingId: string
      supervisor: Supervisor
      director: Director
      administrator: Administrator
    }
  >
  assessors: Map<string, { viewer: Assessor; assessorId: string }>
}

/** Signs everybody in once. What a viewer may do does not age with the session it was minted from. */
export async function mintPlayers(
  admin: Sql,
  people: People,
  inTraining: InTraining[],
): Promise<Players> {
  const players: Players = { trainees: new Map(), assessors: new Map() }
  for (const { training, personId, trainingId } of inTraining) {
    const { key, supervisor } = training.part
    players.trainees.set(key, {
      viewer: await asTraineeOf(admin, personId),
      trainingId,
      supervisor: await asSupervisorOf(admin, people.assessors.get(supervisor)?.personId ?? ''),
      director: await asDirectorOf(admin, people.directors.get(training.region) ?? ''),
      administrator: await asAdministratorOf(
        admin,
        people.administrators.get(training.region) ?? '',
      ),
    })
  }
  for (const [key, { personId, assessorId }] of people.assessors) {
    players.assessors.set(key, { viewer: await asAssessorOf(admin, personId), assessorId })
  }
  return players
}
