import { z } from 'zod'
import { auditVerbs } from './audit-verb'
import type { SearchParams } from './cohort-filter'
import { isId } from './id'

const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const words = z.preprocess(one, z.string().trim().max(100)).catch('')
const id = z.preprocess(one, z.string().trim().toLowerCase().refine(isId)).nullable().catch(null)
const day = z.preprocess(one, z.iso.date()).nullable().catch(null)

// An address is written by anybody: a value that cannot be read counts as not written.
const schema = z.object({
  programme: id,
  /** Both days are included, as the calendar of Stockholm has them. */
  from: day,
  to: day,
  /** A piece of the name of whoever acted. */
  who: words,
  verb: z.preprocess(one, z.enum(auditVerbs)).nullable().catch(null),
  /** The id of what the act was about. */
  subject: id,
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

export type AuditFilter = z.infer<typeof schema>

/** Reads out of its address which events a list shows; what is wrong there narrows nothing. */
export function readAuditFilter(params: SearchParams): AuditFilter {
  return schema.parse(params)
}

/** The address of a list of events, '' for all of them. */
export function auditQuery(filter: Partial<AuditFilter>): string {
  const { page = 1, ...rest } = filter
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value) written.set(name, value)
  if (page > 1) written.set('page', String(page))
  return written.size === 0 ? '' : `?${written.toString()}`
}
