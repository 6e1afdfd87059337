import type { TransactionSql } from 'postgres'
import { type Forbidden, refused } from './forbidden'
import type { World } from './world'

const nobody = '23R40: a programme keeps an administrator'

const end = (sql: TransactionSql, { home }: World) => sql`
  update membership set ends_on = '2099-01-01' where person_id = ${home.administrator.personId}`
const close = (sql: TransactionSql, { home }: World) => sql`
  update person set deactivated_at = clock() where id = ${home.administrator.personId}`

/** A programme that nobody would administer. */
export const forbiddenPeople: Forbidden[] = [
  refused('membership.somebody_administers', nobody, 'the last administrator is to end', end),
  refused('person.somebody_administers', nobody, 'the last administrator is closed out', close),
]
