import 'server-only'
import type { Transaction } from '@/db/client'
import type { Administrator } from '../access/viewer'

/** An administrator's own programmes, as a condition's right side: `programme_id = ${own}`. */
export const inOwn = (sql: Transaction, administrator: Administrator) =>
  sql`any (${administrator.administeredProgrammeIds}::uuid[])`

/** Who is or was anything in an administrator's own programmes: `person_id`, `programme_id`. */
export function ties(sql: Transaction, administrator: Administrator) {
  const own = inOwn(sql, administrator)
  return sql`
    select person_id, programme_id from training where programme_id = ${own}
    union select person_id, programme_id from assessor
      where programme_id = ${own} and person_id is not null
    union select person_id, programme_id from supervision where programme_id = ${own}
    union select person_id, programme_id from membership where programme_id = ${own}`
}
