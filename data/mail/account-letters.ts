import 'server-only'
import type { TransactionSql } from 'postgres'
import type { Draft, LetterFacts, Waiting } from './letter'

type Row = LetterFacts & Omit<Draft['to'], 'hasAccount'> & { accountLinkId: string }

/** Whoever a way in was made for, while it is open; the mail goes to the mailbox that it names. */
export async function accountLetters(
  sql: TransactionSql,
  { subjectId }: Waiting,
): Promise<Draft[]> {
  const [row] = await sql<Row[]>`
    select account_link.id as "accountLinkId", person.name, person.locale, email.address,
      expires_at as "expiresAt", programme.name as programme, inviting.name as "invitedBy"
    from account_link
    join person on person.id = account_link.person_id and person.deactivated_at is null
    join email on email.id = account_link.email_id
    left join programme on programme.id = account_link.programme_id
    left join person as inviting on inviting.id = account_link.made_by
    where account_link.id = ${subjectId} and used_at is null and revoked_at is null
      and expires_at > clock()`
  if (!row) return []
  const { name, locale, address, accountLinkId, ...facts } = row
  return [{ to: { name, locale, address, hasAccount: true }, facts, path: null, accountLinkId }]
}
