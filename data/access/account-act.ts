import 'server-only'
import { createHash } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { auth } from '@/db/client'

type AccountAct = {
  personId: string
  key: string
  verb: 'choose-password' | 'change-password' | 'end-session'
  /** What is asked for, without any secret. */
  content: unknown
  /** What the audit is told beside who and when. */
  detail?: Record<string, string>
}

/** `done` now, done `before` under the same key, the key used for something else, or `refused`. */
export type AccountOutcome = 'done' | 'before' | 'keyUsed' | 'refused'

class Refused extends Error {}

// What the database's own check says of a link that may let nobody in any more.
const closed = /^23R2[1-4]$/
const isClosed = (error: unknown) =>
  error instanceof Error && 'code' in error && closed.test(String(error.code))

/**
 * Carries out an act on an account as the log-in, once per key, in one transaction: one at a time for a
 * person, told to the audit of every programme in which they are something. When the work says false,
 * nothing is left behind.
 */
export async function accountAct(
  { personId, key, verb, content, detail = {} }: AccountAct,
  work: (sql: TransactionSql) => Promise<boolean>,
): Promise<AccountOutcome> {
  const hash = contentHash(verb, content)
  try {
    return await auth().begin(async (sql): Promise<AccountOutcome> => {
      await lockAccount(sql, personId)
      const held = await sql`
        insert into idempotency (person_id, key, verb, content_hash, result, at)
        values (${personId}, ${key}, ${verb}, ${hash}, '{}', clock()) on conflict do nothing`
      if (held.count === 0) return earlier(sql, personId, key, hash)
      if (!(await work(sql))) throw new Refused()
      await sql`select record.append_account_audit(${personId}, ${verb}, ${sql.json(detail)})`
      return 'done'
    })
  } catch (error) {
    if (error instanceof Refused || isClosed(error)) return 'refused'
    throw error
  }
}

/** What an act asked for, as it is remembered. */
export const contentHash = (verb: string, content: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([verb, content]))
    .digest()

/** Lets one transaction at a time through for an account, as the database's own check does. */
export async function lockAccount(sql: TransactionSql, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('way in ' || ${personId}::text, 0))`
}

async function earlier(
  sql: TransactionSql,
  personId: string,
  key: string,
  hash: Buffer,
): Promise<AccountOutcome> {
  const [row] = await sql<{ same: boolean }[]>`
    select content_hash = ${hash} as same from idempotency
    where person_id = ${personId} and key = ${key}`
  return row?.same ? 'before' : 'keyUsed'
}
