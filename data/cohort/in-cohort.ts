import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import type { Director } from '../access/viewer'
import { trainingVisibleTo } from '../access/visible-to'

/** As a condition on `training`: the trainings that go on now, of one led programme or of all. */
export function inCohort(
  director: Director,
  sql: Transaction,
  programmeId: string | null,
): PendingQuery<Row[]> {
  const led = trainingVisibleTo(director, sql, 'training')
  const going = sql`training.state in ('running', 'paused')`
  if (programmeId === null) return sql`${led} and ${going}`
  return sql`${led} and ${going} and training.programme_id = ${programmeId}`
}
