import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import type { RolesAsked } from '@/domain/invitation'
import { readName } from '@/domain/person'
import type { GivenTo } from './add-roles'
import type { FoundForRoles } from './role-facts'

/**
 * Makes somebody an assessor of a programme: anew, again, or as the one without an account whom they
 * turn out to be. An account is linked once, and nothing that is signed is rewritten.
 */
export async function addAssessor(
  sql: Transaction,
  { personId, name, email }: GivenTo,
  asked: RolesAsked,
  { ownAssessorId, spareAssessorId }: FoundForRoles,
): Promise<void> {
  const title = readName(asked.title)
  const specialty = readName(asked.specialty)
  const workplaceId = asked.workplaceId || null
  const known = ownAssessorId ?? spareAssessorId
  if (known) {
    await sql`
      update assessor set person_id = ${personId}, title = ${title}, specialty = ${specialty},
        workplace_id = ${workplaceId}, left_at = null
      where id = ${known}`
    return
  }
  await sql`
    insert into assessor (id, programme_id, person_id, name, email, title, specialty, workplace_id,
      confirmed_at)
    values (${newId()}, ${asked.programmeId}, ${personId}, ${name}, ${email}, ${title},
      ${specialty}, ${workplaceId}, clock())`
}
