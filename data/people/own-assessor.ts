import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import type { Administrator } from '../access/viewer'
import { inOwn } from './ties'

/** An assessor of an administrator's own programme, as an act finds them. */
export type OwnAssessor = {
  assessorId: string
  programmeId: string
  personId: string | null
  left: boolean
  /** The person's account is deactivated. */
  closed: boolean
}

/** An assessor of the administrator's own programmes, locked; null when there is none by that id. */
export async function ownAssessor(
  sql: Transaction,
  administrator: Administrator,
  assessorId: string,
): Promise<OwnAssessor | null> {
  if (!isId(assessorId)) return null
  const [row] = await sql<OwnAssessor[]>`
    select assessor.id as "assessorId", programme_id as "programmeId", person_id as "personId",
      left_at is not null as left, coalesce(deactivated_at is not null, false) as closed
    from assessor left join person on person.id = assessor.person_id
    where assessor.id = ${assessorId} and programme_id = ${inOwn(sql, administrator)}
    for update of assessor`
  return row ?? null
}

/** Whether a workplace is one of the programme's region; '' names none, and is in order. */
export async function isWorkplaceOf(
  sql: Transaction,
  programmeId: string,
  workplaceId: string,
): Promise<boolean> {
  if (workplaceId === '') return true
  if (!isId(workplaceId)) return false
  const [row] = await sql`
    select from workplace join programme on programme.region_id = workplace.region_id
    where programme.id = ${programmeId} and workplace.id = ${workplaceId}`
  return row !== undefined
}
