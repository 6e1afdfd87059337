import { createHash, randomBytes } from 'node:crypto'
import type { ISql, Sql } from 'postgres'
import { newId } from '../new-id'

/** What a link is about; without a programme it is for a forgotten password. */
type Link = { personId: string; emailId: string; programmeId?: string; madeBy?: string }

/** A way in by mail, as an administrator or a forgotten password makes it; gives its id. */
export async function makeLink(sql: ISql, { personId, emailId, programmeId, madeBy }: Link) {
  const linkId = newId()
  await sql`insert into account_link (id, person_id, email_id, purpose, programme_id, made_by,
      made_at, expires_at)
    values (${linkId}, ${personId}, ${emailId}, ${programmeId ? 'invitation' : 'password'},
      ${programmeId ?? null}, ${madeBy ?? null}, clock(), clock() + interval '30 minutes')`
  return linkId
}

/** The token of a link, minted as when its mail is sent. */
export async function makeKey(sql: ISql, linkId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql`insert into account_link_key (token_hash, link_id, made_at)
    values (${createHash('sha256').update(token).digest()}, ${linkId}, clock())`
  return token
}

/** An assessor of a programme who has never logged in, with an invitation that is open. */
export async function makeInvited(admin: Sql, programmeId: string, madeBy: string) {
  const [personId, emailId, address] = [newId(), newId(), `${newId()}@ward.test`]
  await admin`insert into person (id, name) values (${personId}, 'Ines Ek')`
  await admin`insert into email (id, person_id, address, canonical)
    values (${emailId}, ${personId}, ${address}, ${address})`
  await admin`insert into assessor (id, programme_id, person_id, name, email, title, specialty)
    values (${newId()}, ${programmeId}, ${personId}, 'Ines Ek', ${address}, '', '')`
  const linkId = await makeLink(admin, { personId, emailId, programmeId, madeBy })
  return { personId, emailId, address, linkId, token: await makeKey(admin, linkId) }
}
