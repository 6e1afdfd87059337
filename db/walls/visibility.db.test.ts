import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { app } from '../client'
import { administrator } from '../factories/administrator'
import { actAs, attempt } from './attempt'
import { cells, people, seen } from './visible'
import { makeWorld, type World } from './world'

const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
})

async function relations(): Promise<string[]> {
  const rows = await admin<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`
  return rows.map((row) => row.name)
}

describe('the matrix of what is seen', () => {
  it('has a row for every table and view there is, and a cell for everybody', async () => {
    const tables = await relations()
    const columns = [...Object.keys(people), 'owner', 'definer', 'auth', 'worker']
    const written = new Set(cells.map(({ table, who }) => `${table} ${who}`))
    expect(written.size).toBe(cells.length)
    expect([...written].sort()).toEqual(
      tables.flatMap((table) => columns.map((who) => `${table} ${who}`)).sort(),
    )
  })

  for (const table of new Set(cells.map((cell) => cell.table))) {
    it(`shows of ${table} to each what the matrix says, and no more`, async () => {
      const row = cells.filter((cell) => cell.table === table)
      const found = []
      for (const cell of row) found.push({ ...cell, sees: await seen(admin, world, cell) })
      expect(found).toEqual(row)
    })
  }
})

describe('a transaction in which nobody is set', () => {
  it('reaches no row of any table but the installation', async () => {
    const reached = []
    for (const table of await relations()) {
      const rows = await attempt(admin, async (sql) => {
        await actAs(sql, '')
        return String((await sql`select from ${sql(table)}`).count)
      })
      if (rows !== '0' && !rows.startsWith('42501')) reached.push(table)
    }
    expect(reached).toEqual(['installation'])
  })
})

describe('the product’s own log-in', () => {
  it('is the role that the matrix was tried with', async () => {
    const [who] = await app()`select current_user as role, session_user as log_in`
    expect(who).toEqual({ role: 'handslag_app', log_in: 'handslag_app' })
  })

  it('sees nobody’s rows before somebody is set', async () => {
    expect(await app()`select from person`).toHaveLength(0)
    expect(await app()`select from assessment`).toHaveLength(0)
  })
})
