import type { ReasonKey } from './cohort'
import type { CohortFilter, SortKey } from './cohort-filter'
import { type Page, pageOf } from './page-of'
import { inSwedishOrder } from './swedish-order'
import { hasWords, wordsOf } from './word-search'

/** What a row of the cohort must tell to be found and sorted; days are YYYY-MM-DD. */
export type CohortRow = {
  name: string
  workplaceId: string | null
  workplaceName: string | null
  reasons: ReasonKey[]
  planned: number
  done: number
  goals: number
  lastObservedOn: string | null
  requestWaitingSince: string | null
}

/** The rows that an address asks for: found, sorted, and cut into pages. */
export function cohortPage<R extends CohortRow>(rows: R[], filter: CohortFilter): Page<R> {
  const found = rows.filter((row) => isFound(row, filter)).toSorted(order(filter))
  return pageOf(found, filter.page, filter.pageSize)
}

/** Whether a row is among those that an address asks for, on whichever page. */
export function isFound(row: CohortRow, { query, workplace, reason }: CohortFilter): boolean {
  if (workplace !== null && row.workplaceId !== workplace) return false
  if (reason === 'any' && row.reasons.length === 0) return false
  if (reason !== null && reason !== 'any' && !row.reasons.includes(reason)) return false
  return hasWords(`${row.name} ${row.workplaceName ?? ''}`, wordsOf(query))
}

type Order = (one: CohortRow, other: CohortRow) => number

// Missing values come last in both directions, and equals by name, so that a page is stable.
function order({ sort, direction }: CohortFilter): Order {
  const sign = direction === 'asc' ? 1 : -1
  const byName: Order = (one, other) => inSwedishOrder(one.name, other.name)
  return (one, other) => {
    const [left, right] = [values[sort](one), values[sort](other)]
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(one, other)
    return sign * compare(left, right) || byName(one, other)
  }
}

const values: Record<SortKey, (row: CohortRow) => string | number | null> = {
  name: (row) => row.name,
  placement: (row) => row.workplaceName,
  plan: (row) => row.planned - row.done,
  goals: (row) => row.goals,
  last: (row) => row.lastObservedOn,
  waiting: (row) => row.requestWaitingSince,
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return inSwedishOrder(String(one), String(other))
}
