import type { Sql } from 'postgres'
import { attempt, type Mutation } from './attempt'
import { copy, type Patch, samples } from './broken'
import { conflicts } from './conflicts'
import { brokenChecks, brokenKeys } from './faults'
import type { World } from './world'

/** A constraint as the catalogue knows it; `held` when it only says what the primary key says. */
export type Constraint = { name: string; table: string; kind: string; held: boolean }

/** Every constraint and unique index of the tables, but that a column is never null. */
export function constraintsOf(admin: Sql): Promise<Constraint[]> {
  return admin<Constraint[]>`
    select conname as name, relname as table, contype::text as kind,
      contype = 'u' and conkey @> (select conkey from pg_constraint as main
        where main.conrelid = each.conrelid and main.contype = 'p') as held
    from pg_constraint as each join pg_class on pg_class.oid = conrelid
    where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c', 'x')
    union all
    select pg_class.relname, held.relname, 'i', false from pg_index
    join pg_class on pg_class.oid = indexrelid join pg_class as held on held.oid = indrelid
    where indisunique and pg_class.relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint where conindid = indexrelid)
    order by 1`
}

// Postgres keeps 63 letters of a name.
const cut = (named: Record<string, unknown>) =>
  new Set(Object.keys(named).map((name) => name.slice(0, 63)))
const at = <T>(named: Record<string, T>, name: string): T | undefined =>
  Object.entries(named).find(([key]) => key.slice(0, 63) === name)?.[1]

export const named = new Set([...cut(brokenChecks), ...cut(brokenKeys), ...cut(conflicts)])

/** What refuses each fault that belongs to a constraint: its own name, when it stands. */
export async function refusalsOf(
  admin: Sql,
  world: World,
  { name, table, kind }: Constraint,
  mutation?: Mutation,
): Promise<string[]> {
  const conflict = at(conflicts, name)
  if (conflict) return [await attempt(admin, (sql) => conflict(sql, world), mutation)]
  const key = at(brokenKeys, name)
  const faults = kind === 'p' ? [null] : (at(brokenChecks, name) ?? (key ? [key] : []))
  const refusals = []
  for (const fault of faults) refusals.push(await faulty(fault))
  return refusals

  // A primary key is tried with a row as it stands, without a key of its own.
  function faulty(fault: Patch | null): Promise<string> {
    return attempt(
      admin,
      async (sql) => {
        const sample = await samples[table]?.(sql, world)
        if (!sample) throw new Error(`no sample of ${table}`)
        const { where, fresh } = sample
        await copy(sql, table, { where, patch: fault ? { ...fresh, ...fault } : {} })
      },
      mutation,
    )
  }
}
