import 'server-only'
import type { Transaction } from '@/db/client'
import type { LockedTraining } from './lock-training'

/**
 * Closes a training on its last day: a leave and a placement that go on end with it, and placements
 * still to come are taken away, but for those that something points at.
 */
export async function closeTraining(
  sql: Transaction,
  { id }: LockedTraining,
  { state, day }: { state: 'completed' | 'ended' | 'moved'; day: string },
): Promise<void> {
  await sql`update training set state = ${state} where id = ${id}`
  await sql`update pause set ends_on = ${day} where training_id = ${id} and starts_on <= ${day}
    and (ends_on is null or ends_on > ${day})`
  await sql`update placement set ends_on = ${day} where training_id = ${id}
    and starts_on <= ${day} and ends_on > ${day}`
  await sql`delete from placement where training_id = ${id} and starts_on > ${day}
    and not exists (select from access.placement_use(placement.id, starts_on, ends_on) as use
      where use.forms + use.requests > 0)`
}
