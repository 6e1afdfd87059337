import 'server-only'
import type { Transaction } from '@/db/client'
import type { Flow } from '@/domain/figures-view'
import { responseTimes } from '@/domain/response-time'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { countedIn } from './figures/counted-in'
import { daysToSign } from './figures/days-to-sign'

/** How long trainees of a director's programmes wait for a form, and what gave none. */
export function readFlow(director: Director, programmeId: string | null): Promise<Flow> {
  return read(director, async (sql) => {
    const [[waits], [ends]] = await Promise.all([
      waitsOf(sql, director, programmeId),
      endsOf(sql, director, programmeId),
    ])
    if (!waits || !ends) throw new Error('a query without a row')
    const { days, ...who } = waits
    return { ...who, ...ends, times: responseTimes(days) }
  })
}

type Waits = Pick<Flow, 'trainees' | 'assessors'> & { days: number[] }

const waitsOf = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<Waits[]>`
    with wait as (
      select ${daysToSign(sql)} as days, assessment.training_id, assessment.assessor_id
      from counted_assessment as assessment
      where ${countedIn(director, sql, programmeId)})
    select coalesce(jsonb_agg(days), '[]') as days, count(distinct training_id)::int as trainees,
      count(distinct assessor_id)::int as assessors
    from wait where days is not null`

function endsOf(sql: Transaction, director: Director, programmeId: string | null) {
  const within = programmeId === null ? sql`` : sql`and request.programme_id = ${programmeId}`
  return sql<Omit<Flow, keyof Waits | 'times'>[]>`
    select count(*)::int as asked,
      (count(*) filter (where state = 'declined'))::int as declined,
      (count(*) filter (where state = 'returned'))::int as returned,
      (count(*) filter (where state = 'open' and expires_at <= clock()))::int as expired,
      (count(*) filter (where state = 'withdrawn'))::int as withdrawn,
      (count(*) filter (where state = 'redirected'))::int as redirected
    from request
    where origin = 'trainee' and ${visibleTo(director, sql, 'request')} ${within}`
}
