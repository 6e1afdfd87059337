import 'server-only'
import type { Transaction } from '@/db/client'
import type {
  HeldAssessor,
  HeldMembership,
  HeldSupervision,
  HeldTraining,
} from '@/domain/person-record'
import type { Administrator } from '../access/viewer'
import { inOwn } from './ties'

/** What somebody is or was in the administrator's own programmes: the latest first, of each kind. */
export async function personRoles(sql: Transaction, administrator: Administrator, id: string) {
  const own = inOwn(sql, administrator)
  const [memberships, assessors, trainings, supervisions] = await Promise.all([
    sql<HeldMembership[]>`
      select membership.id, role, programme.name as programme, starts_on as "startsOn",
        ends_on as "endsOn"
      from membership join programme on programme.id = programme_id
      where person_id = ${id} and programme_id = ${own}
      order by starts_on desc, membership.id`,
    sql<HeldAssessor[]>`
      select assessor.id, programme_id as "programmeId", programme.name as programme, title,
        assessor.specialty, workplace_id as "workplaceId", workplace.name as workplace,
        left_at as "leftAt"
      from assessor join programme on programme.id = programme_id
      left join workplace on workplace.id = workplace_id
      where (person_id = ${id} or (assessor.id = ${id} and person_id is null))
        and programme_id = ${own}
      order by programme.name`,
    sql<HeldTraining[]>`
      select training.id, programme.name as programme, starts_on as "startsOn",
        planned_end_on as "plannedEndOn", percent, state
      from training join programme on programme.id = programme_id
      where person_id = ${id} and programme_id = ${own}
      order by starts_on desc, training.id`,
    sql<HeldSupervision[]>`
      select supervision.id, training_id as "trainingId", person.name as trainee, kind,
        supervision.starts_on as "startsOn", supervision.ends_on as "endsOn"
      from supervision join training on training.id = training_id
      join person on person.id = training.person_id
      where supervision.person_id = ${id} and supervision.programme_id = ${own}
      order by supervision.starts_on desc, supervision.id`,
  ])
  return { memberships, assessors, trainings, supervisions }
}
