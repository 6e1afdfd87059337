import 'server-only'
import { configuration, ConfigurationError } from '@/configuration'
import { app, type Sql } from '@/db/client'

type Facts = {
  role: string
  bypasses: boolean
  owns: boolean
  kind: string
  durability: { name: string; setting: string }[]
}

/** What makes a database unfit to serve, one sentence a fault. */
export function faultsOf(facts: Facts, demo: boolean): string[] {
  const { role, bypasses, owns, kind, durability } = facts
  const faults: string[] = []
  if (bypasses) faults.push(`The database role ${role} stands above row-level security.`)
  if (owns) faults.push(`The database role ${role} owns tables: serve as a role that owns none.`)
  for (const { name, setting } of durability) {
    if (setting === 'off') faults.push(`The database runs with ${name} switched off.`)
  }
  if (demo !== (kind === 'demo')) {
    faults.push(
      demo
        ? `HANDSLAG_DEMO is 1, but this database is a ${kind} database.`
        : 'This is a demo database: set HANDSLAG_DEMO to 1, or use another.',
    )
  }
  return faults
}

/** Reads the configuration and looks at the database as the server's own role. */
export async function checkAtBoot(): Promise<void> {
  try {
    const { demo } = configuration()
    const faults = faultsOf(await factsOf(app()), demo)
    if (faults.length > 0) throw new ConfigurationError(faults)
  } catch (error) {
    process.stderr.write(`Handslag does not start.\n${wordsOf(error)}\n`)
    process.exit(1)
  }
}

/** What the database says of the role that asks, and of itself. */
export async function factsOf(sql: Sql): Promise<Facts> {
  const [facts] = await sql<Facts[]>`
    select current_user as role, rolsuper or rolbypassrls as bypasses,
      exists (select from pg_class where relowner = pg_roles.oid) as owns,
      coalesce((select kind from installation), 'unprepared') as kind,
      (select jsonb_agg(jsonb_build_object('name', name, 'setting', setting)) from pg_settings
        where name in ('fsync', 'full_page_writes', 'synchronous_commit')) as durability
    from pg_roles where rolname = current_user`
  if (!facts) throw new Error('The database does not know its own role.')
  return facts
}

// No such log-in, no such database, no such table: what a database says that was never prepared.
const unprepared = new Set(['28P01', '28000', '3D000', '42P01'])

function wordsOf(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message
  const why = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const hint = unprepared.has(code) ? '\nHas it been prepared? npm run migrate does that.' : ''
  return `The database cannot be used: ${why}${hint}`
}
