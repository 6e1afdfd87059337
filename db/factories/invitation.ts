import type { Sql } from 'postgres'
import { makeLink } from './invited'

/** An invitation that still holds, to a person's first address, by an administrator of the programme. */
export async function makeInvitation(
  admin: Sql,
  programmeId: string,
  personId: string,
): Promise<string> {
  const [found] = await admin<{ emailId: string; madeBy: string }[]>`
    select email.id as "emailId", membership.person_id as "madeBy" from email, membership
    where email.person_id = ${personId} and programme_id = ${programmeId}
      and role = 'administrator'
    order by email.id, membership.id limit 1`
  if (!found) throw new Error('nobody to invite, or nobody who invites')
  return makeLink(admin, { personId, programmeId, ...found })
}
