import 'server-only'
import type { Transaction } from '@/db/client'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'

export type PersonRole = {
  role: 'trainee' | 'assessor' | 'formerAssessor' | 'supervisor' | 'director' | 'administrator'
  programme: string
}

/** Somebody who is something in a programme; an assessor may be there without an account. */
export type ListedPerson = {
  id: string
  name: string
  addresses: string[]
  roles: PersonRole[]
  account: 'open' | 'invited' | 'closed' | 'none'
}

export type People = { people: ListedPerson[]; total: number; page: number; pages: number }

const pageSize = 50

/** The people of an administrator's own programmes, by a piece of a name or an address. */
export function readPeople(
  administrator: Administrator,
  { search, page }: { search: string; page: number },
): Promise<People> {
  return read(administrator, async (sql) => {
    const wanted = search.normalize('NFC').trim()
    const [counted] = await sql<{ total: number }[]>`
      ${listed(sql, administrator)} select count(*)::int as total from listed
      where ${isNamed(sql, wanted)}`
    const total = counted?.total ?? 0
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const shown = Math.min(page, pages)
    const people = await sql<ListedPerson[]>`
      ${listed(sql, administrator)} select * from listed where ${isNamed(sql, wanted)}
      order by name collate "sv-x-icu", id
      limit ${pageSize} offset ${(shown - 1) * pageSize}`
    return { people, total, page: shown, pages }
  })
}

const isNamed = (sql: Transaction, wanted: string) => sql`
  (strpos(lower(name), lower(${wanted})) > 0
    or exists (select from unnest(addresses) as address
      where strpos(lower(address), lower(${wanted})) > 0))`

function listed(sql: Transaction, administrator: Administrator) {
  const own = sql`any (${administrator.administeredProgrammeIds}::uuid[])`
  return sql`
    with held as (
      select person_id, programme_id, 'trainee' as role from training where programme_id = ${own}
      union select person_id, programme_id,
        case when left_at is null then 'assessor' else 'formerAssessor' end from assessor
        where programme_id = ${own} and person_id is not null
      union select person_id, programme_id, 'supervisor' from supervision
        where programme_id = ${own} and starts_on <= today()
          and (ends_on is null or ends_on >= today())
      union select person_id, programme_id, role from membership
        where programme_id = ${own} and starts_on <= today()
          and (ends_on is null or ends_on >= today())),
    named as (
      select person_id, jsonb_agg(jsonb_build_object('role', role, 'programme', programme.name)
        order by programme.name, role) as roles
      from held join programme on programme.id = held.programme_id
      group by person_id),
    listed as (
      select person.id, person.name, roles,
        array(select address from email where email.person_id = person.id order by address)
          as addresses,
        case when deactivated_at is not null then 'closed'
          when exists (select from account_link
            where account_link.person_id = person.id and purpose = 'invitation'
              and used_at is null and revoked_at is null and expires_at > clock()
              and programme_id = ${own}) then 'invited'
          else 'open' end as account
      from named join person on person.id = named.person_id
      union all
      select assessor.id, assessor.name,
        jsonb_build_array(jsonb_build_object('programme', programme.name,
          'role', case when left_at is null then 'assessor' else 'formerAssessor' end)),
        array[assessor.email], 'none'
      from assessor join programme on programme.id = assessor.programme_id
      where assessor.programme_id = ${own} and assessor.person_id is null)`
}
