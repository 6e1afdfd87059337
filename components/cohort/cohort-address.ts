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
  const { programme, inPhase, ...filter } = { ...address, ...changedFilter(address, change) }
  const written = new URLSearchParams(cohortQuery(filter))
  if (inPhase) written.set('reason', 'none')
  if (programme !== null) written.set('programme', programme)
  return (written.size === 0 ? '/director#cohort' : `/director?${written}#cohort`) as Route
}

/** The whole cohort of the same programme, as it stands when nothing is asked for. */
export function wholeCohort({ programme }: CohortAddress): CohortAddress {
  return { ...readCohortFilter({}), programme, inPhase: false }
}
