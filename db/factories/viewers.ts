import type { Sql } from 'postgres'
import {
  administratorFrom,
  assessorFrom,
  directorFrom,
  type Reader,
  readerOf,
  supervisorFrom,
  traineeFrom,
} from '@/data/access/viewer'
import { makeSession } from './session'

/** A viewer minted as the server mints it: from a session that is looked up in the database. */
export async function asReaderOf(admin: Sql, personId: string): Promise<Reader> {
  const reader = await readerOf(await makeSession(admin, personId))
  if (!reader) throw new Error('a session that nobody stands behind')
  return reader
}

const through =
  <T>(door: (reader: Reader) => T | null) =>
  async (admin: Sql, personId: string): Promise<T> => {
    const viewer = door(await asReaderOf(admin, personId))
    if (viewer === null) throw new Error('this person does not belong behind that door')
    return viewer
  }

export const asTraineeOf = through(traineeFrom)
export const asAssessorOf = through(assessorFrom)
export const asDirectorOf = through(directorFrom)
export const asAdministratorOf = through(administratorFrom)
export const asSupervisorOf = through(supervisorFrom)
