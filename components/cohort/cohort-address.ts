import type { Route } from 'next'
import {
  changedFilter,
  type CohortFilter,
  cohortQuery,
  readCohortFilter,
  type SearchParams,
} from '@/domain/cohort-filter'
import { isId } from '@/domain/id'

/** What the address of the cohort says: the table's own filter, and which part of the cohort. */
export type CohortAddress = CohortFilter & {
  /** The id of one programme, or null for all that are led. */
  programme: string | null
  /** Only those in phase; written as the reason `none`. */
  inPhase: boolean
}

/** Reads the address; whatever is wrong in it falls to its default. */
export function readCohortAddress(params: SearchParams): CohortAddress {
  const [programme = ''] = [params.programme].flat()
  const [reason] = [params.reason].flat()
  return {
    ...readCohortFilter(params),
    programme: isId(programme) ? programme : null,
    inPhase: reason === 'none',
  }
}

/** Where the same cohort is after a change; `#cohort` leads to its table. */
export function cohortHref(address: CohortAddress, change: Partial<CohortAddress> = {}): Route {
  const changed = { ...address, ...changedFilter(address, change) }
  return `/director${written(changed)}#cohort` as Route
}

/** Where the same cohort is as a file: all its pages. */
export function cohortFileHref(address: CohortAddress): Route {
  return `/director/cohort.csv${viewQuery(address)}` as Route
}

/** What a view of the cohort is kept as: its address, on its first page. */
export const viewQuery = (address: CohortAddress): string => written({ ...address, page: 1 })

/** The address that a kept view stands for. */
export const readViewQuery = (query: string): CohortAddress =>
  readCohortAddress(Object.fromEntries(new URLSearchParams(query)))

function written({ programme, inPhase, ...filter }: CohortAddress): string {
  const all = new URLSearchParams(cohortQuery(filter))
  if (inPhase) all.set('reason', 'none')
  if (programme !== null) all.set('programme', programme)
  return all.size === 0 ? '' : `?${all}`
}

/** The whole cohort of the same programme, as it stands when nothing is asked for. */
export function wholeCohort({ programme }: CohortAddress): CohortAddress {
  return { ...readCohortFilter({}), programme, inPhase: false }
}
