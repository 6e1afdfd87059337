import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { administrator } from '../factories/administrator'
import { attempt, type Mutation } from './attempt'
import { unreached } from './conflicts'
import { constraintsOf, refusalsOf } from './constraint'
import { forbidden } from './everything-forbidden'
import { filling } from './filling'
import { tries } from './tries'
import { tryOut } from './try'
import { cells, seen } from './visible'
import { makeWorld, type World } from './world'

// Each fault is planted in a transaction that is undone: at least one check must then turn red.
// There are hundreds, so they are given time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })
const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
})

async function isSeenDifferently(table: string, mutation: Mutation): Promise<boolean> {
  for (const cell of cells.filter((each) => each.table === table)) {
    if ((await seen(admin, world, cell, mutation)) !== cell.sees) return true
  }
  return false
}

async function isWrittenDifferently(table: string, mutation: Mutation): Promise<boolean> {
  for (const one of tries.filter((each) => each.table === table)) {
    if ((await tryOut(admin, world, one, mutation)) !== one.gives) return true
  }
  return false
}

const turnsRed = async (table: string, mutation: Mutation) =>
  (await isSeenDifferently(table, mutation)) || (await isWrittenDifferently(table, mutation))

type Policy = { name: string; table: string; using: string | null; check: string | null }
const policies = () => admin<Policy[]>`
  select policyname as name, tablename as table, qual as using, with_check as check
  from pg_policies where schemaname = 'public' order by 2, 1`

describe('a policy', () => {
  it('turns a check red when it is dropped, whichever it is', async () => {
    const unnoticed = []
    for (const { name, table } of await policies()) {
      if (!(await turnsRed(table, `drop policy ${name} on ${table}`))) unnoticed.push([table, name])
    }
    expect(unnoticed).toEqual([])
  })

  it('turns a check red when it lets everybody through, unless it does so by intent', async () => {
    const unnoticed = []
    for (const { name, table, using, check } of await policies()) {
      const wide = [
        using && using !== 'true' && 'using (true)',
        check && check !== 'true' && 'with check (true)',
      ]
      const widened = wide.filter(Boolean).join(' ')
      if (!widened) continue
      const mutation = `alter policy ${name} on ${table} ${widened}`
      if (!(await turnsRed(table, mutation))) unnoticed.push([table, name])
    }
    expect(unnoticed).toEqual([])
  })
})

describe('row-level security', () => {
  it.each(['disable', 'no force'])('turns a check red on every table with %s', async (how) => {
    const tables = await admin<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`
    const unnoticed = []
    for (const { name } of tables) {
      const mutation = `alter table ${name} ${how} row level security`
      if (!(await isSeenDifferently(name, mutation))) unnoticed.push(name)
    }
    expect(unnoticed).toEqual([])
  })

  it('turns a check red when the view stops asking whose eyes it sees through', async () => {
    const mutation = 'alter view counted_assessment set (security_invoker = false)'
    expect(await isSeenDifferently('counted_assessment', mutation)).toBe(true)
  })
})

describe('a trigger', () => {
  it('turns a check red when it is dropped, whichever it is', async () => {
    const triggers = await admin<{ name: string; table: string }[]>`
      select tgname as name, relname as table from pg_trigger
      join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and relnamespace = 'public'::regnamespace`
    const unnoticed = []
    for (const { name, table } of triggers) {
      if (filling.includes(`${table}.${name}`)) continue
      const outcomes = []
      for (const one of forbidden.filter(({ by }) => by === `${table}.${name}`)) {
        const mutation = `drop trigger ${name} on ${table}`
        const outcome = await attempt(admin, (sql) => one.deed(sql, world), mutation)
        outcomes.push(outcome !== one.gives)
      }
      if (!outcomes.some(Boolean)) unnoticed.push(`${table}.${name}`)
    }
    expect(unnoticed).toEqual([])
  })
})

describe('a constraint', () => {
  it('turns a check red when it is dropped, whichever it is', async () => {
    const unnoticed = []
    for (const constraint of await constraintsOf(admin)) {
      const { name, table, kind, held } = constraint
      if (held || unreached[name]) continue
      const mutation =
        kind === 'i' ? `drop index ${name}` : `alter table ${table} drop constraint ${name} cascade`
      const refusals = await refusalsOf(admin, world, constraint, mutation)
      if (!refusals.some((refusal) => refusal !== name)) unnoticed.push(name)
    }
    expect(unnoticed).toEqual([])
  })
})
