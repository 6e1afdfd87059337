import 'server-only'
import type { Transaction } from '@/db/client'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import {
  type Director,
  directorFrom,
  type Reader,
  type Supervisor,
  supervisorFrom,
} from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'

/** A trainee by name, and the door through which the reader follows them. */
export type JumpTrainee = {
  trainingId: string
  name: string
  programme: string
  through: 'director' | 'supervisor'
}

/**
 * The trainees in training now whom somebody leads or supervises, each once, in Swedish order; as
 * director where both hold.
 */
export async function readJumpList(reader: Reader): Promise<JumpTrainee[]> {
  const followers = [directorFrom(reader), supervisorFrom(reader)].filter((each) => each !== null)
  if (followers.length === 0) return []
  return read(reader, async (sql) => {
    const found = await Promise.all(followers.map((each) => followedBy(sql, each)))
    const once = new Map<string, JumpTrainee>()
    for (const row of found.flat()) if (!once.has(row.trainingId)) once.set(row.trainingId, row)
    return [...once.values()].toSorted((one, other) => inSwedishOrder(one.name, other.name))
  })
}

const followedBy = (sql: Transaction, follower: Director | Supervisor) =>
  sql<JumpTrainee[]>`
    select training.id as "trainingId", person.name, programme.name as programme,
      ${follower.role}::text as through
    from training
    join person on person.id = training.person_id
    join programme on programme.id = training.programme_id
    where ${trainingVisibleTo(follower, sql, 'training')} and training.state in ('running', 'paused')`
