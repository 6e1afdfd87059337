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

async function transaction<T>(
  viewer: Viewer,
  begin: 'begin' | 'begin read only',
  work: (sql: Transaction) => Promise<T>,
): Promise<T> {
  if (!uuid.test(viewer.personId)) throw new Error('a viewer without a person')
  const sql = await app().reserve()
  try {
    const opened = sql
      .unsafe(`${begin}; select set_config('app.person_id', '${viewer.personId}', true)`)
      .simple()
      .execute()
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
    sql.release()
  }
}
