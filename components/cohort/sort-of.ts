import { sortKeys } from '@/domain/cohort-filter'
import { type CohortAddress, cohortHref } from './cohort-address'

/** Of a column that can be sorted by: where its next order is, and the present one. */
export function sortOf(column: string, address: CohortAddress) {
  const key = sortKeys.find((each) => each === column)
  if (key === undefined) return undefined
  const isSorted = address.sort === key
  const isAscending = isSorted && address.direction === 'asc'
  const order = isAscending ? 'ascending' : 'descending'
  return {
    href: cohortHref(address, { sort: key, direction: isAscending ? 'desc' : 'asc' }),
    order: isSorted ? (order as 'ascending' | 'descending') : undefined,
  }
}
