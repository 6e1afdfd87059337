import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import type { RolesAsked } from '@/domain/invitation'
import { followUp } from '../record/follow-up'
import { addAssessor } from './add-assessor'
import type { FoundForRoles } from './role-facts'

export type GivenTo = { personId: string; name: string; email: string }

/**
 * Gives somebody their roles in a programme, each with a line in its audit. An assessor without an
 * account who has the same mailbox turns out to be them, whatever they are given.
 */
export async function addRoles(
  sql: Transaction,
  to: GivenTo,
  asked: RolesAsked,
  found: FoundForRoles,
): Promise<void> {
  const { programmeId, roles } = asked
  const { personId } = to
  const given = [...roles]
  for (const role of roles) {
    if (role === 'trainee') await addTraining(sql, personId, asked, found.today)
    else if (role === 'assessor') await addAssessor(sql, to, asked, found)
    else await addMembership(sql, personId, programmeId, role)
  }
  if (found.spareAssessorId && !found.ownAssessorId && !roles.includes('assessor')) {
    await sql`update assessor set person_id = ${personId} where id = ${found.spareAssessorId}`
    given.push('assessor')
  }
  const about = { programmeId, subjectKind: 'person', subjectId: personId } as const
  await Promise.all(
    given.map((role) => followUp(sql, { verb: 'giveRole', ...about, detail: { role } })),
  )
}

async function addTraining(sql: Transaction, personId: string, asked: RolesAsked, today: string) {
  const { programmeId, startsOn, plannedEndOn, percent, supervisorId } = asked
  const trainingId = newId()
  await sql`
    insert into training (id, programme_id, person_id, starts_on, planned_end_on, percent, state)
    values (${trainingId}, ${programmeId}, ${personId}, ${startsOn}, ${plannedEndOn},
      ${Number(percent)}, ${startsOn > today ? 'planned' : 'running'})`
  if (supervisorId === '') return
  await sql`
    insert into supervision (id, training_id, programme_id, person_id, kind, starts_on)
    values (${newId()}, ${trainingId}, ${programmeId}, ${supervisorId}, 'main', ${startsOn})`
  await followUp(sql, {
    ...{ programmeId, verb: 'appointSupervisor', subjectKind: 'training', subjectId: trainingId },
    detail: { personId: supervisorId, kind: 'main', from: startsOn, to: '' },
  })
}

/** Whoever is to stop, and is given the role again, goes on. */
async function addMembership(
  sql: Transaction,
  personId: string,
  programmeId: string,
  role: 'director' | 'administrator',
) {
  const goesOn = await sql`
    update membership set ends_on = null
    where person_id = ${personId} and programme_id = ${programmeId} and role = ${role}
      and ends_on >= today()`
  if (goesOn.count > 0) return
  await sql`
    insert into membership (id, person_id, programme_id, role, starts_on)
    values (${newId()}, ${personId}, ${programmeId}, ${role}, today())`
}
