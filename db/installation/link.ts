import { createHash, randomBytes } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'

/** How long a link that was printed on a screen is good for. */
const hours = 24

/** The way in: made now (and never shown again), still open since before, or not needed. */
export type Link =
  | { state: 'made'; token: string; hours: number }
  | { state: 'open'; until: Date }
  | { state: 'notNeeded' }

type Invited = { programmeId: string; personId: string; emailId: string }

/**
 * A link by which somebody chooses a password: made for whoever has none and no open link, or when
 * another is asked for. Only its token's hash is kept.
 */
export async function linkFor(
  tx: TransactionSql,
  invited: Invited,
  another = false,
): Promise<Link> {
  if (!another) {
    const [has] = await tx`select from credential where person_id = ${invited.personId}`
    if (has) return { state: 'notNeeded' }
    const until = await openLink(tx, invited.personId)
    if (until) return { state: 'open', until }
  }
  await tx`update account_link set revoked_at = clock() where person_id = ${invited.personId}
    and purpose = 'invitation' and used_at is null and revoked_at is null`
  return { state: 'made', token: await makeLink(tx, invited), hours }
}

async function openLink(tx: TransactionSql, personId: string): Promise<Date | undefined> {
  const [open] = await tx<{ until: Date | null }[]>`
    select max(expires_at) as until from account_link
    where person_id = ${personId} and purpose = 'invitation' and used_at is null
      and revoked_at is null and expires_at > clock()`
  return open?.until ?? undefined
}

async function makeLink(tx: TransactionSql, invited: Invited): Promise<string> {
  const { programmeId, personId, emailId } = invited
  const [token, linkId] = [randomBytes(32).toString('base64url'), newId()]
  await tx`insert into account_link (id, person_id, email_id, purpose, programme_id, made_by, made_at,
      expires_at)
    values (${linkId}, ${personId}, ${emailId}, 'invitation', ${programmeId}, ${personId}, clock(),
      clock() + make_interval(hours => ${hours}))`
  await tx`insert into account_link_key (token_hash, link_id, made_at)
    values (${createHash('sha256').update(token).digest()}, ${linkId}, clock())`
  return token
}
