import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { settings } from '../client'

/** A copy of a database, or an empty one, beside the administrator's, and the way to take it away. */
export async function makeDatabaseFrom(administratorUrl: string, template = 'template1') {
  const name = `handslag_e2e_${randomBytes(6).toString('hex')}`
  const url = new URL(administratorUrl)
  url.pathname = `/${name}`
  const run = async (statement: string) => {
    const cluster = postgres(administratorUrl, { max: 1, onnotice: () => {} })
    await cluster.unsafe(statement)
    await cluster.end()
  }
  await run(`create database ${name} template ${template}`)
  return { url: url.toString(), drop: () => run(`drop database if exists ${name} with (force)`) }
}

/** The way into a database other than the run's own, above all walls. */
export const administratorOf = (url: string): Sql => postgres(url, { ...settings, max: 2 })

/** Switches the second wall off in every table: what is refused now, the code refuses. */
export async function withoutRowSecurity(admin: Sql): Promise<void> {
  const tables = await admin<{ name: string }[]>`
    select quote_ident(relname) as name from pg_class
    where relnamespace = 'public'::regnamespace and relrowsecurity`
  for (const { name } of tables) {
    await admin.unsafe(`alter table ${name} disable row level security`)
  }
}
