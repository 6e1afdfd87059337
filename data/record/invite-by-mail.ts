import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import type { Administrator } from '../access/viewer'
import { followUp } from './follow-up'

/** How long an invitation stands open. */
const days = 14

/**
 * Invites a person to choose their first password, by a link that goes to one of their mailboxes. Part
 * of the act that made the person known in the programme, and written last: the mail leaves with it.
 */
export async function inviteByMail(
  sql: Transaction,
  administrator: Administrator,
  invited: { programmeId: string; personId: string; emailId: string },
): Promise<void> {
  const { programmeId, personId, emailId } = invited
  const linkId = newId()
  await sql`
    insert into account_link (id, person_id, email_id, purpose, programme_id, made_by, made_at,
      expires_at)
    values (${linkId}, ${personId}, ${emailId}, 'invitation', ${programmeId},
      ${administrator.personId}, clock(), clock() + make_interval(days => ${days}))`
  await followUp(
    sql,
    { programmeId, verb: 'invite', subjectKind: 'person', subjectId: personId },
    { kind: 'invited', subjectId: linkId },
  )
}
