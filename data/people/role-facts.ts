import 'server-only'
import type { Transaction } from '@/db/client'
import { canonicalEmail } from '@/domain/email'
import { isId } from '@/domain/id'
import type { GivenRole, RoleFacts, RolesAsked } from '@/domain/invitation'
import type { Administrator } from '../access/viewer'
import { isWorkplaceOf } from './own-assessor'
import { supervisorCandidates } from '../training/supervisor-candidates'
import { inOwn } from './ties'

/** Who is given roles: nobody yet, while `personId` is null. */
export type Receiver = { personId: string | null; addresses: string[] }

/** What a form's choices and a person's standing come to, and which assessor they turn out to be. */
export type FoundForRoles = RoleFacts & {
  today: string
  /** The person's own entry as an assessor of the programme, also one that has left. */
  ownAssessorId: string | null
  /** An entry without an account that has the person's mailbox. */
  spareAssessorId: string | null
}

/** Looks up all that giving roles depends on, within the administrator's own programmes. */
export async function roleFacts(
  sql: Transaction,
  administrator: Administrator,
  asked: RolesAsked,
  { personId, addresses }: Receiver,
): Promise<FoundForRoles> {
  const { programmeId, workplaceId, supervisorId } = asked
  const isOwn = isId(programmeId) && administrator.administeredProgrammeIds.includes(programmeId)
  const programme = isOwn ? programmeId : null
  const [[day], isWorkplace, supervisors, held, assessors] = await Promise.all([
    sql<{ today: string }[]>`select today() as today`,
    programme === null ? false : isWorkplaceOf(sql, programme, workplaceId),
    programme === null
      ? []
      : supervisorCandidates(sql, { programmeIds: [programme], doctorId: personId }),
    heldRoles(sql, programme, personId),
    sql<{ id: string; personId: string | null; email: string }[]>`
      select id, person_id as "personId", email from assessor
      where programme_id = ${programme} and programme_id = ${inOwn(sql, administrator)}
        and (person_id is null or person_id = ${personId} or email = any (${addresses}))`,
  ])
  const mailboxes = addresses.map(canonicalEmail)
  const spare = assessors.find(
    (each) => each.personId === null && mailboxes.includes(canonicalEmail(each.email)),
  )
  return {
    today: day?.today ?? '',
    isProgramme: isOwn,
    isWorkplace,
    isSupervisor: supervisorId === '' || supervisors.some((each) => each.personId === supervisorId),
    held: held.map(({ role }) => role),
    isMailboxTaken: assessors.some((each) => each.personId && each.personId !== personId),
    ownAssessorId:
      assessors.find((each) => each.personId && each.personId === personId)?.id ?? null,
    spareAssessorId: spare?.id ?? null,
  }
}

const heldRoles = (sql: Transaction, programme: string | null, personId: string | null) =>
  sql<{ role: GivenRole }[]>`
    select 'trainee' as role from training
      where programme_id = ${programme} and person_id = ${personId}
        and state in ('planned', 'running', 'paused')
    union select 'assessor' from assessor
      where programme_id = ${programme} and person_id = ${personId} and left_at is null
    union select role from membership
      where programme_id = ${programme} and person_id = ${personId} and ends_on is null`
