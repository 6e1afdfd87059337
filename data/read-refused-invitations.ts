import 'server-only'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'

export type RefusedInvitation = {
  id: string
  name: string
  address: string
  programme: string
  at: Date
}

/**
 * Open invitations that never came: the mail server refused their address. Those of the administrator's
 * own programmes, the newest first; one that was taken back or used is nobody's trouble any more.
 */
export function readRefusedInvitations(
  administrator: Administrator,
): Promise<{ now: Date; invitations: RefusedInvitation[] }> {
  return read(administrator, async (sql) => {
    const [[clock], invitations] = await Promise.all([
      sql<{ now: Date }[]>`select clock() as now`,
      sql<RefusedInvitation[]>`
        select account_link.id, person.name, letter.address, programme.name as programme, letter.at
        from account_link
        join letter on letter.account_link_id = account_link.id and refused_code is not null
        join person on person.id = account_link.person_id
        join programme on programme.id = account_link.programme_id
        where account_link.programme_id = any (${administrator.administeredProgrammeIds}::uuid[])
          and used_at is null and revoked_at is null and expires_at > clock()
        order by letter.at desc limit 50`,
    ])
    if (!clock) throw new Error('the database tells no time')
    return { now: clock.now, invitations }
  })
}
