import 'server-only'
import type { TransactionSql } from 'postgres'
import { auth } from '@/db/client'
import { newId } from '@/db/new-id'
import { lockAccount } from './access/account-act'
import { mayTry } from './access/attempts'
import type { Visitor } from './access/viewer'

/** How long the link that is mailed stands open, and how many an account is sent in an hour. */
const minutes = 30
const mostInAnHour = 3

/**
 * Somebody who has forgotten their password is sent a link, if the address is one that an account is
 * reached by. Nothing tells whether it is: there is no answer, and the same is done for every address.
 */
export async function forgetPassword(_visitor: Visitor, canonical: string): Promise<void> {
  if (!(await mayTry('forgotten', canonical))) return
  await auth().begin(async (sql) => {
    const { personId, emailId } = await reachedBy(sql, canonical)
    await lockAccount(sql, personId ?? canonical)
    const linkId = newId()
    await sql`update account_link set revoked_at = clock() where person_id = ${personId}
      and purpose = 'password' and used_at is null and revoked_at is null`
    await sql`insert into account_link (id, person_id, email_id, purpose, made_at, expires_at)
      select ${linkId}, ${personId}::uuid, ${emailId}::uuid, 'password', clock(),
        clock() + make_interval(mins => ${minutes})
      where ${personId}::uuid is not null`
    await sql`insert into outbox (id, kind, subject_id, made_at)
      select ${newId()}, 'passwordForgotten', ${linkId}, clock()
      where ${personId}::uuid is not null`
    await sql`select record.append_account_audit(${personId}, 'forget-password',
      '{"signedIn": false}')`
  })
}

type Reached = { personId: string | null; emailId: string | null }

/**
 * Whose mailbox it is: somebody's who has shown that it is theirs, or who was invited by it and has never
 * logged in. Nobody's who is deactivated, nor who has been sent enough.
 */
async function reachedBy(sql: TransactionSql, canonical: string): Promise<Reached> {
  const [found] = await sql<Reached[]>`
    select person.id as "personId", email.id as "emailId"
    from email join person on person.id = email.person_id and deactivated_at is null
    where email.canonical = ${canonical}
      and case
        when exists (select from credential where person_id = person.id) then email.verified
        when exists (select from identity where person_id = person.id) then false
        else exists (select from account_link where email_id = email.id
          and purpose = 'invitation' and revoked_at is null)
      end
      and (select count(*) from account_link where person_id = person.id
        and purpose = 'password' and made_at > clock() - interval '1 hour') < ${mostInAnHour}`
  return found ?? { personId: null, emailId: null }
}
