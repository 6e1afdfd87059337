import { z } from 'zod'
import { reasonKeys, type ReasonKey } from './cohort'

/** What a cohort can be sorted by. No level is among them: trainees are never ranked. */
export const sortKeys = ['name', 'placement', 'plan', 'goals', 'last', 'waiting'] as const
export type SortKey = (typeof sortKeys)[number]
export const pageSizes = [25, 50, 100] as const

export type CohortFilter = {
  query: string
  /** The id of a workplace, or null for all. */
  workplace: string | null
  /** One reason, any reason at all, or null for everybody. */
  reason: ReasonKey | 'any' | null
  sort: SortKey
  direction: 'asc' | 'desc'
  page: number
  pageSize: number
}

export type SearchParams = Record<string, string | string[] | undefined>

const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const digits = z.string().regex(/^\d{1,6}$/)

// An address is written by anybody: a value that cannot be read counts as not written.
const schema = z.object({
  q: z.preprocess(one, z.string().trim().max(100)).catch(''),
  workplace: z.preprocess(one, z.uuid()).nullable().catch(null),
  reason: z
    .preprocess(one, z.enum([...reasonKeys, 'any']))
    .nullable()
    .catch(null),
  sort: z.preprocess(one, z.enum(sortKeys)).catch('name'),
  dir: z.preprocess(one, z.enum(['asc', 'desc'])).catch('asc'),
  page: z.preprocess(one, digits.transform(Number).pipe(z.int().min(1))).catch(1),
  size: z
    .preprocess(one, digits.transform(Number).pipe(z.literal([...pageSizes])))
    .catch(pageSizes[0]),
})

/** Reads the cohort's table out of its address; whatever is wrong there falls to its default. */
export function readCohortFilter(params: SearchParams): CohortFilter {
  const { q, workplace, reason, sort, dir, page, size } = schema.parse(params)
  return { query: q, workplace, reason, sort, direction: dir, page, pageSize: size }
}

/** The address of a table: only what differs from the defaults is written, '' for none of it. */
export function cohortQuery(filter: CohortFilter): string {
  const written = new URLSearchParams()
  const write = (name: string, value: string | number | null, standard: string | number) => {
    if (value !== null && value !== standard) written.set(name, String(value))
  }
  write('q', filter.query, '')
  write('workplace', filter.workplace, '')
  write('reason', filter.reason, '')
  write('sort', filter.sort, 'name')
  write('dir', filter.direction, 'asc')
  write('page', filter.page, 1)
  write('size', filter.pageSize, pageSizes[0])
  return written.size === 0 ? '' : `?${written.toString()}`
}

/** The same table after a change: whatever changes but the page goes back to the first page. */
export function changedFilter(filter: CohortFilter, change: Partial<CohortFilter>): CohortFilter {
  return { ...filter, page: 1, ...change }
}
