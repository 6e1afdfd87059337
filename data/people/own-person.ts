import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import type { Administrator } from '../access/viewer'
import { ties } from './ties'

/** Somebody of an administrator's programmes, as an act finds them. */
export type OwnPerson = {
  personId: string
  name: string
  closed: boolean
  hasWayIn: boolean
  /** Every programme that they are in is the administrator's own. */
  whole: boolean
  self: boolean
  /** The administrator's own programmes that they are or were in, in a fixed order. */
  programmeIds: string[]
}

/** A person of the administrator's own programmes; null when there is none by that id. */
export async function ownPerson(
  sql: Transaction,
  administrator: Administrator,
  personId: string,
): Promise<OwnPerson | null> {
  if (!isId(personId)) return null
  const [row] = await sql<OwnPerson[]>`
    with tie as (${ties(sql, administrator)})
    select person.id as "personId", person.name, deactivated_at is not null as closed,
      access.has_way_in(person.id) as "hasWayIn",
      person.id = any (access.own_people()) as whole,
      person.id = ${administrator.personId} as self,
      array(select distinct programme_id from tie where person_id = person.id order by 1)
        as "programmeIds"
    from person
    where person.id = ${personId} and exists (select from tie where person_id = person.id)`
  return row ?? null
}
