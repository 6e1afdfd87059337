import type { Sql } from 'postgres'
import { newId } from '../new-id'

/** An invitation that still holds, to a person's first address, by an administrator of the programme. */
export async function makeInvitation(
  admin: Sql,
  programmeId: string,
  personId: string,
): Promise<string> {
  const linkId = newId()
  await admin`
    insert into account_link (id, person_id, email_id, purpose, programme_id, made_by, made_at,
      expires_at)
    select ${linkId}, email.person_id, email.id, 'invitation', programme_id, membership.person_id,
      clock(), clock() + interval '14 days'
    from email, membership
    where email.person_id = ${personId} and programme_id = ${programmeId}
      and role = 'administrator'
    order by email.id, membership.id limit 1`
  return linkId
}
