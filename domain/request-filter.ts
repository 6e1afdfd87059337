import { z } from 'zod'
import type { SearchParams } from './cohort-filter'
import { isId } from './id'

/** How a request can end that gives no form; one has expired when it is open and its time is out. */
export const requestEnds = ['declined', 'returned', 'expired', 'withdrawn', 'redirected'] as const

const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
// An address is written by anybody: a value that cannot be read counts as not written.
const schema = z.object({
  programme: z.preprocess(one, z.string().refine(isId)).nullable().catch(null),
  /** Null for all that trainees have asked for, however it went. */
  end: z.preprocess(one, z.enum(requestEnds)).nullable().catch(null),
  page: z
    .preprocess(
      one,
      z
        .string()
        .regex(/^[1-9]\d{0,5}$/)
        .transform(Number),
    )
    .catch(1),
})

export type RequestFilter = z.infer<typeof schema>

/** Reads out of its address which requests a list shows; what is wrong there narrows nothing. */
export function readRequestFilter(params: SearchParams): RequestFilter {
  return schema.parse(params)
}

/** The address of a list of requests, '' for all of them. */
export function requestQuery({ programme, end, page = 1 }: Partial<RequestFilter>): string {
  const written = new URLSearchParams()
  if (programme) written.set('programme', programme)
  if (end) written.set('end', end)
  if (page > 1) written.set('page', String(page))
  return written.size === 0 ? '' : `?${written.toString()}`
}
