import 'server-only'
import type { Transaction } from '@/db/client'
import type { Trainee } from '../access/viewer'

/** Whether somebody is an assessor of the programme who takes requests, and not the trainee themself. */
export async function isAskable(
  sql: Transaction,
  trainee: Trainee,
  programmeId: string,
  assessorId: string,
): Promise<boolean> {
  const [row] = await sql`
    select id from assessor where id = ${assessorId} and programme_id = ${programmeId}
      and left_at is null and person_id is distinct from ${trainee.personId}`
  return row !== undefined
}
