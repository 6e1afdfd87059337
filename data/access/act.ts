import 'server-only'
import { createHash } from 'node:crypto'
import type { Transaction } from '@/db/client'
import type { Result } from '@/domain/result'
import { write } from './transaction'
import type { Viewer } from './viewer'

/** What the sender says of an act: a key of its own, and everything that it asks for. */
export type Asked = { key: string; verb: string; content: unknown }

class Refused<R extends string> extends Error {
  constructor(readonly result: Extract<Result<never, R>, { ok: false }>) {
    super(result.refusal)
  }
}

/**
 * Carries out an act once per key, in one transaction. The same key with the same content gives the
 * same answer again; with another content it is refused as `keyUsed`. A refused act leaves nothing
 * behind, not even its key.
 */
export async function act<T, R extends string>(
  viewer: Viewer,
  asked: Asked,
  work: (sql: Transaction) => Promise<Result<T, R>>,
): Promise<Result<T, R | 'keyUsed'>> {
  const hash = createHash('sha256')
    .update(JSON.stringify([asked.verb, asked.content]))
    .digest()
  try {
    return await write(viewer, async (sql) => {
      const [first] = await sql`
        insert into idempotency (person_id, key, verb, content_hash, at)
        values (${viewer.personId}, ${asked.key}, ${asked.verb}, ${hash}, clock())
        on conflict do nothing returning key`
      if (!first) return earlier<T>(sql, viewer, asked.key, hash)
      const result = await work(sql)
      if (!result.ok) throw new Refused(result)
      // Travels together with the commit, which tells when it failed.
      const kept = sql`update idempotency set result = ${sql.json(result as never)}
        where person_id = ${viewer.personId} and key = ${asked.key}`.execute()
      kept.catch(() => {})
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return error.result
    throw error
  }
}

async function earlier<T>(
  sql: Transaction,
  viewer: Viewer,
  key: string,
  hash: Buffer,
): Promise<Result<T, 'keyUsed'>> {
  const [row] = await sql<{ same: boolean; result: Result<T, 'keyUsed'> }[]>`
    select content_hash = ${hash} as same, result from idempotency
    where person_id = ${viewer.personId} and key = ${key}`
  if (!row?.same) return { ok: false, refusal: 'keyUsed' }
  return row.result
}
