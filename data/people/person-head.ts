import 'server-only'
import type { Transaction } from '@/db/client'
import type { PersonRecord } from '@/domain/person-record'
import type { Administrator } from '../access/viewer'
import { inOwn, ties } from './ties'

export type PersonHead = Pick<
  PersonRecord,
  'id' | 'hasPerson' | 'name' | 'addresses' | 'invitation' | 'whole' | 'self' | 'today' | 'now'
> & { closed: boolean; hasWayIn: boolean }

/** Who it is: a person of the administrator's programmes, or an assessor of theirs without an account. */
export async function personHead(
  sql: Transaction,
  administrator: Administrator,
  id: string,
): Promise<PersonHead | undefined> {
  const own = inOwn(sql, administrator)
  const [row] = await sql<PersonHead[]>`
    with tie as (${ties(sql, administrator)})
    select person.id, true as "hasPerson", person.name, today() as today, clock() as now,
      array(select address from email where email.person_id = person.id order by address)
        as addresses,
      deactivated_at is not null as closed, access.has_way_in(person.id) as "hasWayIn",
      person.id = any (access.own_people()) as whole,
      person.id = ${administrator.personId} as self,
      (select jsonb_build_object('address', email.address, 'until', account_link.expires_at)
        from account_link join email on email.id = account_link.email_id
        where account_link.person_id = person.id and purpose = 'invitation' and used_at is null
          and revoked_at is null and account_link.expires_at > clock() and programme_id = ${own}
        order by account_link.made_at desc limit 1) as invitation
    from person
    where person.id = ${id} and exists (select from tie where person_id = person.id)
    union all
    select assessor.id, false, assessor.name, today(), clock(), array[assessor.email], false, false,
      false, false, null
    from assessor
    where assessor.id = ${id} and person_id is null and programme_id = ${own}`
  return row
}
