import 'server-only'
import { randomBytes } from 'node:crypto'
import { asWorker } from '../access/as-worker'
import { tokenHash, type Worker } from '../access/viewer'

/**
 * A fresh token for a way in, and the path that it stands in. It is stored, as a hash, before the mail
 * leaves: a link that somebody holds in their hand must never be one that the database has forgotten.
 */
export async function mintWayIn(worker: Worker, accountLinkId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await asWorker(
    worker,
    (sql) => sql`insert into account_link_key (token_hash, link_id, made_at)
      values (${tokenHash(token)}, ${accountLinkId}, clock())`,
  )
  return `/way-in/${token}`
}
