import 'server-only'
import { randomBytes } from 'node:crypto'
import type { ISql } from 'postgres'
import { configuration } from '@/configuration'
import { auth } from '@/db/client'
import { tokenHash } from './viewer'

/** However busy somebody is, a log-in ends after 12 hours; idle time is watched in the database. */
const hours = 12

/** The cookie that carries a session's token: bound to this host wherever https is spoken. */
export function sessionCookie() {
  const secure = configuration().origin.startsWith('https:')
  return {
    name: secure ? '__Host-handslag-session' : 'handslag-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
    maxAge: hours * 60 * 60,
  }
}

const newToken = () => randomBytes(32).toString('base64url')

/** Opens a session for a person; the token is given once and stored as a hash alone. */
export async function openSession(
  personId: string,
  device: string | null,
  sql: ISql = auth(),
): Promise<string> {
  const token = newToken()
  await sql`
    insert into session (token_hash, person_id, made_at, seen_at, ends_at, device)
    values (${tokenHash(token)}, ${personId}, clock(), clock(),
      clock() + make_interval(hours => ${hours}), ${device})`
  return token
}

/** Lets a session go on under a new token, and ends all the others of its person. */
export async function renewSession(sql: ISql, personId: string, old: string): Promise<string> {
  const token = newToken()
  await sql`
    insert into session (token_hash, person_id, made_at, seen_at, ends_at, device)
    select ${tokenHash(token)}, person_id, made_at, clock(), ends_at, device from session
    where token_hash = ${tokenHash(old)} and person_id = ${personId}`
  await sql`delete from session
    where person_id = ${personId} and token_hash <> ${tokenHash(token)}`
  return token
}

/** Ends a session; one that is not there is ended already. */
export async function endSession(token: string): Promise<void> {
  await auth()`delete from session where token_hash = ${tokenHash(token)}`
}
