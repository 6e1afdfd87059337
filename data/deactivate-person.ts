import 'server-only'
import type { Transaction } from '@/db/client'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUpPerson } from './people/follow-up-person'
import { ownPerson } from './people/own-person'
import { takeNoRequests } from './people/take-no-requests'
import { inOwn } from './people/ties'
import { orRefusedBy } from './record/or-refused-by'

type Refusal = 'notFound' | 'notWhole' | 'closed' | 'lastAdministrator' | 'keyUsed'

/**
 * An administrator closes an account: from the next request on nobody is signed in with it, and what
 * waits for them as an assessor is handed back. Nothing that they have signed is touched.
 */
export function deactivatePerson(
  administrator: Administrator,
  asked: { key: string; personId: string },
): Promise<Result<{ personId: string }, Refusal>> {
  const { key, personId } = asked
  const asking = { key, verb: 'deactivate-person', content: { personId }, gives: { personId } }
  const look = (sql: Transaction) =>
    Promise.all([ownPerson(sql, administrator, personId), askable(sql, administrator, personId)])
  const acting = act(administrator, asking, look, async (sql, [person, assessors]) => {
    if (!person) return refused('notFound')
    const { whole, self } = person
    if (!may('deactivatePerson', { relation: 'administrator', whole, self })) {
      return refused('notWhole')
    }
    const closed = await sql`
      update person set deactivated_at = clock() where id = ${personId} and deactivated_at is null`
    if (closed.count !== 1) return refused('closed')
    const returned = await takeNoRequests(
      sql,
      assessors.map(({ id }) => id),
    )
    await followUpPerson(sql, person, { verb: 'deactivate', detail: { returned } })
  })
  return orRefusedBy('lastAdministrator', 'lastAdministrator', acting)
}

const askable = (sql: Transaction, administrator: Administrator, personId: string) =>
  sql<{ id: string }[]>`
    select id from assessor where person_id::text = ${personId} and left_at is null
      and programme_id = ${inOwn(sql, administrator)} order by id for update`
