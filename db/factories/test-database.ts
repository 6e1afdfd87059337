import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { makeClockMovable, moveClockTo } from '../movable-clock'
import { type InstallationKind, prepareDatabase } from '../prepare-database'
import { databaseAt } from '../test-setup/template'

/** A prepared database of its own beside the administrator's, and the way to take it away. */
export type TestDatabase = { url: string; drop: () => Promise<void> }

type Wanted = { kind: Exclude<InstallationKind, 'production'>; now: Date }

/** Makes a database in which the clock shows `now` when it is made, and goes on from there. */
export async function makeTestDatabase(
  administratorUrl: string,
  { kind, now }: Wanted,
): Promise<TestDatabase> {
  const name = `handslag_e2e_${randomBytes(6).toString('hex')}`
  const url = databaseAt(administratorUrl, name)
  await statement(administratorUrl, `create database ${name}`)
  await prepareDatabase(url, kind)
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  await makeClockMovable(admin)
  await moveClockTo(admin, now)
  await admin.end()
  return {
    url,
    drop: () => statement(administratorUrl, `drop database if exists ${name} with (force)`),
  }
}

/** Switches the second wall off in every table: what is refused now, the code refuses. */
export async function withoutRowSecurity(admin: Sql): Promise<void> {
  const tables = await admin<{ name: string }[]>`
    select quote_ident(relname) as name from pg_class
    where relnamespace = 'public'::regnamespace and relrowsecurity`
  for (const { name } of tables) {
    await admin.unsafe(`alter table ${name} disable row level security`)
  }
}

async function statement(administratorUrl: string, text: string) {
  const cluster = postgres(administratorUrl, { max: 1, onnotice: () => {} })
  await cluster.unsafe(text)
  await cluster.end()
}
