import postgres, { type Sql } from 'postgres'
import { settings } from '../client'

/**
 * The test's own way into the database, above all walls. Close it when the file is done.
 * `connection` are settings of the sessions, such as `{ role: 'handslag_owner' }`.
 */
export function administrator(connection: Record<string, string> = {}): Sql {
  return postgres(process.env.DATABASE_URL ?? '', { ...settings, connection, max: 2 })
}
