import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'

/** That a training runs and that its doctor is on no leave today, as a condition of SQL. */
export function runsToday(sql: Transaction): PendingQuery<Row[]> {
  return sql`(training.state = 'running' and not exists (
    select from pause where pause.training_id = training.id
      and pause.starts_on <= today() and coalesce(pause.ends_on, today()) >= today()))`
}
