import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import type { CohortFilter, SortKey } from '@/domain/cohort-filter'

/**
 * The order of domain/cohort-page as SQL, over `facts` and the placement of today in `present`. Numbers
 * within names stand by their digits.
 */
export function inTableOrder(
  sql: Transaction,
  { sort, direction }: Pick<CohortFilter, 'sort' | 'direction'>,
): PendingQuery<Row[]> {
  const by: Record<SortKey, PendingQuery<Row[]>> = {
    name: sql`facts.name collate "sv-x-icu"`,
    placement: sql`present.workplace collate "sv-x-icu"`,
    plan: sql`coalesce(present.planned - present.done, 0)`,
    goals: sql`facts.goals`,
    last: sql`facts."lastObservedOn"`,
    waiting: sql`facts."requestWaitingSince"`,
  }
  const way = direction === 'asc' ? sql`asc` : sql`desc`
  return sql`${by[sort]} ${way} nulls last, facts.name collate "sv-x-icu", facts."trainingId"`
}
