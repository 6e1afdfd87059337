import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { migrate, migrationsFolder } from '../migrate'
import { prepareDatabase } from '../prepare-database'
import { openDatabase } from '../roles'

const url = process.env.DATABASE_URL ?? ''
const admin = administrator()
afterAll(() => admin.end())

const state = async (sql = admin) => {
  const [row] = await sql<{ all: string }[]>`select jsonb_build_array(
    (select jsonb_agg(hash order by id) from drizzle.__drizzle_migrations),
    (select count(*) from pg_policies), (select count(*) from pg_trigger where not tgisinternal),
    (select count(*) from pg_constraint), (select jsonb_agg(to_jsonb(instrument_version)
      - 'id' - 'instrument_id' - 'published_at') from instrument_version),
    (select count(*) from goal), (select kind from installation))::text as all`
  return row?.all
}

describe('migrating', () => {
  it('again changes nothing', async () => {
    const before = await state()
    await prepareDatabase(url, 'test')
    await migrate(url)
    expect(await state()).toBe(before)
  })

  it('an empty database twice at once makes one database', async () => {
    const name = `handslag_twice_${randomBytes(6).toString('hex')}`
    await admin.unsafe(`create database ${name}`)
    const empty = new URL(name, url).toString()
    try {
      const made = postgres(empty, { max: 1, onnotice: () => {} })
      await openDatabase(made)
      await Promise.all([prepareDatabase(empty, 'test'), prepareDatabase(empty, 'test')])
      expect(await state(made)).toBe(await state())
      await made.end()
    } finally {
      await admin.unsafe(`drop database ${name} with (force)`)
    }
  })

  it('refuses a database that was made for something else', async () => {
    await expect(prepareDatabase(url, 'production')).rejects.toThrow('is a test, not a production')
  })
})

describe('the tables of db/schema', () => {
  it('are those of the migrations: drizzle-kit finds nothing to generate', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
    try {
      await cp(migrationsFolder, folder, { recursive: true })
      const before = await readdir(folder)
      const { stdout } = await promisify(execFile)(process.execPath, [
        join('node_modules', 'drizzle-kit', 'bin.cjs'),
        ...['generate', '--dialect', 'postgresql'],
        ...['--schema', './db/schema/*.ts', '--out', relative('.', folder)],
      ])
      expect(stdout).toContain('No schema changes')
      expect(await readdir(folder)).toEqual(before)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
