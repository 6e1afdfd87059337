import type { Sql } from 'postgres'
import type { Assessor, Trainee } from '@/data/access/viewer'
import { asAssessorOf, asTraineeOf } from '../factories/viewers'
import type { Planted } from './plant-people'

/** Everybody who acts in the story, signed in. */
export type Players = {
  trainees: Map<string, { viewer: Trainee; trainingId: string }>
  assessors: Map<string, { viewer: Assessor; assessorId: string }>
}

/** Signs everybody in once. What a viewer may do does not age with the session it was minted from. */
export async function mintPlayers(
  admin: Sql,
  people: Map<string, Planted>,
  inTraining: Map<string, { personId: string; trainingId: string }>,
): Promise<Players> {
  const players: Players = { trainees: new Map(), assessors: new Map() }
  for (const [key, { personId, trainingId }] of inTraining) {
    players.trainees.set(key, { viewer: await asTraineeOf(admin, personId), trainingId })
  }
  for (const [key, { personId, assessorId }] of people) {
    players.assessors.set(key, { viewer: await asAssessorOf(admin, personId), assessorId })
  }
  return players
}
