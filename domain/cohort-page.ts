import type { ReasonKey } from './cohort'
import type { CohortFilter, SortKey } from './cohort-filter'
import { inSwedishOrder } from './swedish-order'

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

export type CohortPage<R> = { rows: R[]; total: number; page: number; pages: number }

/** The rows that an address asks for: found, sorted, and cut into pages. */
export function cohortPage<R extends CohortRow>(rows: R[], filter: CohortFilter): CohortPage<R> {
  const found = rows.filter((row) => isFound(row, filter)).toSorted(order(filter))
  const pages = Math.max(1, Math.ceil(found.length / filter.pageSize))
  const page = Math.min(filter.page, pages)
  const from = (page - 1) * filter.pageSize
  return { rows: found.slice(from, from + filter.pageSize), total: found.length, page, pages }
}

function isFound(row: CohortRow, { query, workplace, reason }: CohortFilter): boolean {
  if (workplace !== null && row.workplaceId !== workplace) return false
  if (reason === 'any' && row.reasons.length === 0) return false
  if (reason !== null && reason !== 'any' && !row.reasons.includes(reason)) return false
  const text = folded(`${row.name} ${row.workplaceName ?? ''}`)
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv')

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
