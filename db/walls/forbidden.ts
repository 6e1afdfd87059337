import type { TransactionSql } from 'postgres'
import type { Deed } from './attempt'
import type { World } from './world'

/** A state that nobody may bring about, not even the administrator, and what stands against it. */
export type Forbidden = {
  /** The trigger, as table.name. */
  by: string
  says: string
  gives: string
  deed: (sql: TransactionSql, world: World) => ReturnType<Deed>
}

export type ForbiddenDeed = (sql: TransactionSql, world: World) => PromiseLike<unknown>

export const refused = (
  by: string,
  gives: string,
  says: string,
  deed: ForbiddenDeed,
): Forbidden => ({ by, gives, says, deed: async (sql, world) => void (await deed(sql, world)) })
