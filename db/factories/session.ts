import { createHash, randomBytes } from 'node:crypto'
import type { Sql } from 'postgres'

/** Opens a session for a person, as a log-in does; gives the cookie's token. */
export async function makeSession(admin: Sql, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await admin`insert into session (token_hash, person_id, made_at, seen_at, ends_at)
    values (${createHash('sha256').update(token).digest()}, ${personId}, clock(), clock(),
      clock() + interval '12 hours')`
  return token
}
