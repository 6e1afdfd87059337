import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import { endFault } from '@/domain/person'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { inOwn } from './people/ties'
import { followUp } from './record/follow-up'
import { orRefusedBy } from './record/or-refused-by'

type Refusal = 'notFound' | 'faulty' | 'lastAdministrator' | 'keyUsed'

type Membership = {
  personId: string
  programmeId: string
  role: 'director' | 'administrator'
  startsOn: string
  today: string
}

/** Somebody leads or administers a programme until the end of a day, which is today or later. */
export function endMembership(
  administrator: Administrator,
  asked: { key: string; membershipId: string; endsOn: string },
): Promise<Result<{ membershipId: string }, Refusal>> {
  const { key, membershipId, endsOn } = asked
  const content = { membershipId, endsOn }
  const acting = act(
    administrator,
    { key, verb: 'end-membership', content, gives: { membershipId } },
    (sql) => liveMembership(sql, administrator, membershipId),
    async (sql, membership) => {
      if (!membership || !may('endMembership', { relation: 'administrator' })) {
        return refused('notFound')
      }
      const { personId, programmeId, role } = membership
      const fault = endFault(endsOn, membership)
      if (fault) return refused('faulty', [{ field: 'endsOn', code: fault }])

      const ended = await sql`update membership set ends_on = ${endsOn} where id = ${membershipId}`
      if (ended.count !== 1) throw new Error(`membership ${membershipId} is another’s to end`)
      await followUp(sql, {
        programmeId,
        verb: 'endRole',
        subjectKind: 'person',
        subjectId: personId,
        detail: { role, endsOn },
      })
    },
  )
  return orRefusedBy('lastAdministrator', 'lastAdministrator', acting)
}

// What has ended stays ended: it is given anew instead.
async function liveMembership(sql: Transaction, administrator: Administrator, id: string) {
  if (!isId(id)) return undefined
  const [row] = await sql<Membership[]>`
    select person_id as "personId", programme_id as "programmeId", role, starts_on as "startsOn",
      today() as today
    from membership
    where id = ${id} and programme_id = ${inOwn(sql, administrator)}
      and (ends_on is null or ends_on >= today())`
  return row
}
