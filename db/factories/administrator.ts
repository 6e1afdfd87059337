import postgres, { type Sql } from 'postgres'
import { settings } from '../client'

/** The test's own way into the database, above all walls. Close it when the file is done. */
export function administrator(url = process.env.DATABASE_URL ?? ''): Sql {
  return postgres(url, { ...settings, max: 2 })
}
