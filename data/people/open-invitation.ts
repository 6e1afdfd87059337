import 'server-only'
import type { Transaction } from '@/db/client'
import type { Administrator } from '../access/viewer'
import { inOwn } from './ties'

/** Takes back what still invites somebody to the administrator's programmes; gives to which. */
export async function revokeOpen(
  sql: Transaction,
  administrator: Administrator,
  personId: string,
): Promise<string[]> {
  const revoked = await sql<{ programmeId: string }[]>`
    update account_link set revoked_at = clock()
    where person_id = ${personId} and purpose = 'invitation' and used_at is null
      and revoked_at is null and programme_id = ${inOwn(sql, administrator)}
    returning programme_id as "programmeId"`
  return [...new Set(revoked.map(({ programmeId }) => programmeId))].toSorted()
}
