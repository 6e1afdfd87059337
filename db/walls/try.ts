import type { Sql, TransactionSql } from 'postgres'
import { actAs, actAsRole, attempt, type Mutation } from './attempt'
import { people, type Who } from './visible'
import type { World } from './world'

const databaseRoles = ['auth', 'definer', 'owner', 'worker'] as const
type DatabaseRole = (typeof databaseRoles)[number]
const isDatabaseRole = (who: Try['who']): who is DatabaseRole =>
  databaseRoles.some((role) => role === who)

/** Something that somebody tries to write, and what comes of it. */
export type Try = {
  table: string
  says: string
  who: Who | DatabaseRole
  gives: 'done' | 'nothing' | 'refused'
  /** What the administrator puts in place before, in the same transaction. */
  before?: (sql: TransactionSql, world: World) => Promise<unknown>
  deed: (sql: TransactionSql, world: World, made: unknown) => Promise<{ count: number } | void>
}

/** What comes of it; anything else than being done, reaching nothing or being refused is told. */
export async function tryOut(
  admin: Sql,
  world: World,
  { who, before, deed }: Try,
  mutation?: Mutation,
): Promise<string> {
  const outcome = await attempt(
    admin,
    async (sql) => {
      const made = await before?.(sql, world)
      if (isDatabaseRole(who)) await actAsRole(sql, `handslag_${who}`)
      else await actAs(sql, people[who](world))
      return deed(sql, world, made)
    },
    mutation,
  )
  return outcome.startsWith('42501: ') ? 'refused' : outcome
}
