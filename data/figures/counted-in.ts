import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import type { Director } from '../access/viewer'
import { visibleTo } from '../access/visible-to'

/** As a condition on `assessment`: the forms of one led programme, or of all that are led. */
export function countedIn(
  director: Director,
  sql: Transaction,
  programmeId: string | null,
): PendingQuery<Row[]> {
  const led = visibleTo(director, sql, 'assessment')
  if (programmeId === null) return led
  return sql`${led} and assessment.programme_id = ${programmeId}`
}
