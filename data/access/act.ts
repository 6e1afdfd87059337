import 'server-only'
import { createHash } from 'node:crypto'
import type { Transaction } from '@/db/client'
import { accepted, type Refusal, refused, type Result } from '@/domain/result'
import { write } from './transaction'
import type { Viewer } from './viewer'

/**
 * What the sender says of an act: a key of its own, and everything that it asks for. What an accepted
 * one answers is known before: ids are made here, not by the database.
 */
export type Asked<T> = { key: string; verb: string; content: unknown; gives: T }

class Refused<R extends string> extends Error {
  constructor(readonly refusal: Refusal<R>) {
    super(refusal.refusal)
  }
}

/**
 * Carries out an act once per key, in one transaction: looks at what it is about (and locks it), then
 * refuses or writes. The same key with the same content gives the same answer again; with another
 * content it is refused as `keyUsed`. A refused act leaves nothing behind, not even its key.
 */
export async function act<T, Found, R extends string>(
  viewer: Viewer,
  { key, verb, content, gives }: Asked<T>,
  look: (sql: Transaction) => Promise<Found>,
  work: (sql: Transaction, found: Found) => Promise<Refusal<R> | void>,
): Promise<Result<T, R | 'keyUsed'>> {
  const hash = createHash('sha256')
    .update(JSON.stringify([verb, content]))
    .digest()
  try {
    return await write(viewer, async (sql) => {
      const holding = sql`
        insert into idempotency (person_id, key, verb, content_hash, result, at)
        values (${viewer.personId}, ${key}, ${verb}, ${hash}, ${sql.json(gives as never)}, clock())
        on conflict do nothing`
      const [held, found] = await Promise.all([holding, look(sql)])
      if (held.count === 0) return earlier<T>(sql, viewer, key, hash)
      const refusal = await work(sql, found)
      if (refusal) throw new Refused(refusal)
      return accepted(gives)
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

async function earlier<T>(
  sql: Transaction,
  viewer: Viewer,
  key: string,
  hash: Buffer,
): Promise<Result<T, 'keyUsed'>> {
  const [row] = await sql<{ same: boolean; result: T }[]>`
    select content_hash = ${hash} as same, result from idempotency
    where person_id = ${viewer.personId} and key = ${key}`
  return row?.same ? accepted(row.result) : refused('keyUsed')
}
