import 'server-only'
import type { Transaction } from '@/db/client'
import type { ListedRequest, RequestList } from '@/domain/figures-view'
import type { RequestFilter } from '@/domain/request-filter'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'

const pageSize = 50

/** What trainees of a director's programmes have asked for and how it went, newest first. */
export function readRequestList(director: Director, filter: RequestFilter): Promise<RequestList> {
  return read(director, async (sql) => {
    const [counted] = await sql<{ now: Date; asked: number }[]>`
      with listed as (${listed(sql, director, filter)})
      select clock() as now, (select count(*)::int from listed) as asked`
    if (!counted) throw new Error('a database without a clock')
    const pages = Math.max(1, Math.ceil(counted.asked / pageSize))
    const page = Math.min(filter.page, pages)
    const rows = await sql<ListedRequest[]>`
      with listed as (${listed(sql, director, filter)})
      select listed.id as "requestId", training_id as "trainingId", person.name as trainee,
        assessor.name as assessor, made_at as "madeAt", status, decline_reason as reason
      from listed
      join training on training.id = listed.training_id
      join person on person.id = training.person_id
      join assessor on assessor.id = listed.assessor_id
      order by made_at desc, listed.id desc
      limit ${pageSize} offset ${(page - 1) * pageSize}`
    return { ...counted, rows, page, pages }
  })
}

// Whether its assessor has begun to write is nobody else's business: that is waiting too.
const listed = (sql: Transaction, director: Director, { programme, end }: RequestFilter) => sql`
  select * from (
    select id, training_id, assessor_id, made_at, decline_reason, case
        when state <> 'open' then state
        when expires_at <= clock() then 'expired'
        else 'waiting' end as status
    from request
    where origin = 'trainee' and ${visibleTo(director, sql, 'request')}
      ${programme === null ? sql`` : sql`and request.programme_id = ${programme}`}) as asked
  ${end === null ? sql`` : sql`where status = ${end}`}`
