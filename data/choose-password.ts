import 'server-only'
import type { TransactionSql } from 'postgres'
import { auth } from '@/db/client'
import { canonicalEmail } from '@/domain/email'
import { accepted, refused, type Result } from '@/domain/result'
import { accountAct, contentHash } from './access/account-act'
import { type Device, enter, type Entered } from './access/enter'
import { hashPassword, isPassword, newPasswordFaults } from './access/password'
import { tokenHash, type Visitor } from './access/viewer'
import { findWayIn, type WayIn } from './access/way-in'

const verb = 'choose-password'
type Asked = { token: string; key: string; password: string; device: Device }

/**
 * Whoever holds a mailed link chooses the account's password and is let in. The link is used up, every
 * other link and session of theirs ends, and the mailbox is known to be theirs.
 */
export async function choosePassword(
  _visitor: Visitor,
  asked: Asked,
): Promise<Result<Entered, 'gone' | 'faulty'>> {
  const wayIn = await findWayIn(asked.token)
  if (!wayIn) return pressedTwice(asked)
  const { personId, linkId, purpose, name, address } = wayIn
  const faults = await newPasswordFaults(asked.password, [name, address])
  if (faults.length > 0) return refused('faulty', faults)
  const hash = await hashPassword(asked.password)
  const outcome = await accountAct(
    { personId, key: asked.key, verb, content: { linkId }, detail: { by: purpose } },
    (sql) => useUp(sql, wayIn, hash),
  )
  if (outcome !== 'done') return pressedTwice(asked)
  return accepted(await enter(personId, canonicalEmail(address), asked.device))
}

async function useUp(
  sql: TransactionSql,
  { linkId, personId, emailId }: WayIn,
  hash: string,
): Promise<boolean> {
  const used = await sql`update account_link set used_at = clock() where id = ${linkId}
    and used_at is null and revoked_at is null and expires_at > clock()`
  if (used.count === 0) return false
  await sql`insert into credential (person_id, password_hash) values (${personId}, ${hash})
    on conflict (person_id) do update set password_hash = excluded.password_hash`
  await sql`update email set verified = true where id = ${emailId}`
  await sql`update account_link set revoked_at = clock()
    where person_id = ${personId} and used_at is null and revoked_at is null`
  await sql`delete from session where person_id = ${personId}`
  return true
}

/** The same form posted once more lets in again whoever knows the password that it chose. */
async function pressedTwice(asked: Asked): Promise<Result<Entered, 'gone'>> {
  const { token, key, password, device } = asked
  const [link] = await auth()<{ id: string; personId: string; canonical: string }[]>`
    select account_link.id, account_link.person_id as "personId", email.canonical
    from account_link_key join account_link on account_link.id = link_id
    join email on email.id = email_id
    where token_hash = ${tokenHash(token)} and used_at is not null`
  if (!link) return refused('gone')
  const [account] = await auth()<{ hash: string }[]>`
    select password_hash as hash from idempotency
    join credential on credential.person_id = idempotency.person_id
    join person on person.id = idempotency.person_id and deactivated_at is null
    where idempotency.person_id = ${link.personId} and key = ${key} and verb = ${verb}
      and content_hash = ${contentHash(verb, { linkId: link.id })}
      and at > clock() - interval '5 minutes'`
  if (!account || !(await isPassword(account.hash, password))) return refused('gone')
  return accepted(await enter(link.personId, link.canonical, device))
}
