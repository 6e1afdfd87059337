import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { installJobs } from './install-jobs'
import { roles } from './log-ins'

export const migrationsFolder = join(import.meta.dirname ?? __dirname, 'migrations')

type Wish = {
  folder?: string
  /** How long people may be made to wait for a table, and how often that is tried. */
  lockSeconds?: number
  tries?: number
  tell?: (line: string) => void
}

/**
 * Brings the database to the newest migration, as the tables' owner; one process at a time. While an
 * older version serves, nobody waits for a table longer than `lockSeconds`: a migration that does not
 * get its tables by then steps aside and tries again.
 */
export async function migrate(administratorUrl: string, wish: Wish = {}): Promise<void> {
  const one = postgres(administratorUrl, { max: 1, onnotice: () => {} })
  try {
    await one`select pg_advisory_lock(hashtext('handslag migrations'))`
    await one.unsafe(`set lock_timeout = ${(wish.lockSeconds ?? 3) * 1000}`)
    await one.unsafe(`set role ${roles.owner}`)
    await installJobs(administratorUrl, one)
    await untilTablesAreFree(one, wish)
    await one.unsafe('grant usage on schema drizzle to handslag_app')
    await one.unsafe('grant select on all tables in schema drizzle to handslag_app')
  } finally {
    await one.end()
  }
}

async function untilTablesAreFree(one: Sql, wish: Wish): Promise<void> {
  const { folder = migrationsFolder, tries = 5, lockSeconds = 3, tell = () => {} } = wish
  for (let time = 1; ; time++) {
    try {
      return await runMigrations(drizzle(one), { migrationsFolder: folder })
    } catch (error) {
      if (!isLockTimeout(error)) throw error
      if (time === tries) throw new TablesInUse(tries)
      tell(`A table is in use: nothing was changed, and it is tried again (${time} of ${tries}).`)
      await wait(lockSeconds * 1000)
    }
  }
}

/** The migrations were given up, and undone: others had hold of a table all the time. */
export class TablesInUse extends Error {
  constructor(tries: number) {
    super(
      `A table was in use each of ${tries} times, and nothing was changed: end what runs long in the database (a copy, a report), or try again when fewer people are at work.`,
    )
  }
}

const lockNotAvailable = '55P03'

function isLockTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === lockNotAvailable) || isLockTimeout(error.cause)
}
