import 'server-only'
import { app, type Transaction } from '@/db/client'
import type { Viewer } from './viewer'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Runs a read as the viewer: one READ ONLY transaction in which row-level security knows the person.
 * The opening travels together with the first query.
 */
export function read<T>(viewer: Viewer, work: (sql: Transaction) => Promise<T>): Promise<T> {
  return transaction(viewer, 'begin read only', work)
}

/** Runs a write as the viewer, in one transaction; whatever is thrown undoes all of it. */
export function write<T>(viewer: Viewer, work: (sql: Transaction) => Promise<T>): Promise<T> {
  return transaction(viewer, 'begin', work)
}

/**
 * As `read`, for rows that are handed on while they are read: the transaction ends with the last of
 * them, or when whoever takes them stops.
 */
export async function* readInParts<T>(
  viewer: Viewer,
  work: (sql: Transaction) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const opening = openingOf(viewer, 'begin read only')
  const sql = await reserve()
  try {
    await sql.unsafe(opening).simple()
    yield* work(sql)
  } finally {
    // Nothing was written: whether all was read or not, there is nothing to keep.
    await sql`rollback`.catch(() => {})
    release(sql)
  }
}

// The framework may load this file more than once in one process; the pool is one.
const shared = globalThis as { handslagInUse?: number }
const count = (more: number) => (shared.handslagInUse = countInUse() + more)

/** How many verbs hold a connection of the pool at this moment, or wait for one. */
export const countInUse = (): number => shared.handslagInUse ?? 0

async function reserve(): Promise<Transaction> {
  count(1)
  try {
    return await app().reserve()
  } catch (error) {
    count(-1)
    throw error
  }
}

function release(sql: Transaction): void {
  count(-1)
  sql.release()
}

function openingOf({ personId }: Viewer, begin: 'begin' | 'begin read only'): string {
  if (!uuid.test(personId)) throw new Error('a viewer without a person')
  return `${begin}; select set_config('app.person_id', '${personId}', true)`
}

async function transaction<T>(
  viewer: Viewer,
  begin: 'begin' | 'begin read only',
  work: (sql: Transaction) => Promise<T>,
): Promise<T> {
  const opening = openingOf(viewer, begin)
  const sql = await reserve()
  try {
    const opened = sql.unsafe(opening).simple().execute()
    // Errors of the opening reach the first query too; this one must not go unheard alone.
    const [, value] = await Promise.all([opened, work(sql)])
    const ended = await sql`commit`
    // Postgres answers the commit of a failed transaction politely, by undoing it.
    if (ended.command !== 'COMMIT') throw new Error('the transaction was undone')
    return value
  } catch (error) {
    await sql`rollback`.catch(() => {})
    throw error
  } finally {
    release(sql)
  }
}
