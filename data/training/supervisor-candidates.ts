import 'server-only'
import type { Transaction } from '@/db/client'

/** Somebody of the programme who may supervise: what they are there already. */
export type SupervisorCandidate = {
  personId: string
  name: string
  roles: ('assessor' | 'director' | 'supervisor')[]
}

/**
 * Who of some programmes may supervise a doctor: supervisors, assessors with an account and directors,
 * never the doctor, who may still be nobody.
 */
export function supervisorCandidates(
  sql: Transaction,
  { programmeIds, doctorId }: { programmeIds: string[]; doctorId: string | null },
  search = '',
) {
  return sql<SupervisorCandidate[]>`
    select person.id as "personId", person.name, array_agg(distinct role order by role) as roles
    from (
      select person_id, 'supervisor' as role from supervision
        where programme_id = any (${programmeIds}::uuid[])
      union select person_id, 'assessor' from assessor
        where programme_id = any (${programmeIds}::uuid[])
      union select person_id, 'director' from membership
        where programme_id = any (${programmeIds}::uuid[]) and role = 'director'
          and starts_on <= today() and (ends_on is null or ends_on >= today())) as held
    join person on person.id = held.person_id
    where person.deactivated_at is null and person.id is distinct from ${doctorId}::uuid
      and strpos(lower(person.name), lower(${search})) > 0
    group by person.id
    order by person.name collate "sv-x-icu", person.id`
}
