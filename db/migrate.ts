import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { roles } from './log-ins'

export const migrationsFolder = join(import.meta.dirname ?? __dirname, 'migrations')

/** Brings the database to the newest migration, as the tables' owner; one process at a time. */
export async function migrate(administratorUrl: string): Promise<void> {
  const one = postgres(administratorUrl, { max: 1, onnotice: () => {} })
  try {
    await one`select pg_advisory_lock(hashtext('handslag migrations'))`
    await one.unsafe(`set role ${roles.owner}`)
    await runMigrations(drizzle(one), { migrationsFolder })
    await one.unsafe('grant usage on schema drizzle to handslag_app')
    await one.unsafe('grant select on all tables in schema drizzle to handslag_app')
  } finally {
    await one.end()
  }
}
