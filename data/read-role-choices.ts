import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { inOwn } from './people/ties'
import { supervisorCandidates } from './training/supervisor-candidates'

export type RoleChoices = {
  today: string
  programmes: { id: string; name: string }[]
  /** Of the programmes' regions, by name. */
  workplaces: { id: string; name: string; region: string }[]
  /** Who may be named as a main supervisor, by name. */
  people: { id: string; name: string }[]
  /** An assessor without an account who is to be invited. */
  assessor: InvitedAssessor | null
}
export type InvitedAssessor = {
  name: string
  email: string
  programmeId: string
  title: string
  specialty: string
  workplaceId: string
}

/** What an administrator chooses among when they give somebody roles. */
export function readRoleChoices(
  administrator: Administrator,
  { assessorId = '' }: { assessorId?: string },
): Promise<RoleChoices> {
  return read(administrator, async (sql) => {
    const own = inOwn(sql, administrator)
    const [[day], programmes, workplaces, supervisors, assessor] = await Promise.all([
      sql<{ today: string }[]>`select today() as today`,
      sql<RoleChoices['programmes']>`
        select id, name from programme where id = ${own} order by name collate "sv-x-icu"`,
      sql<RoleChoices['workplaces']>`
        select workplace.id, workplace.name, region.name as region
        from workplace join region on region.id = workplace.region_id
        where exists (select from programme
          where programme.region_id = region.id and programme.id = ${own})
        order by region.name collate "sv-x-icu", workplace.name collate "sv-x-icu"`,
      supervisorCandidates(sql, {
        programmeIds: administrator.administeredProgrammeIds,
        doctorId: null,
      }),
      assessorWithout(sql, administrator, assessorId),
    ])
    const people = supervisors.map(({ personId: id, name }) => ({ id, name }))
    return { today: day?.today ?? '', programmes, workplaces, people, assessor }
  })
}

async function assessorWithout(sql: Transaction, administrator: Administrator, id: string) {
  if (!isId(id)) return null
  const [row] = await sql<InvitedAssessor[]>`
    select name, email, programme_id as "programmeId", title, specialty,
      coalesce(workplace_id::text, '') as "workplaceId"
    from assessor
    where id = ${id} and person_id is null and programme_id = ${inOwn(sql, administrator)}`
  return row ?? null
}
