import { z } from 'zod'
import type { SearchParams } from './cohort-filter'
import { isId } from './id'
import { quarterPattern } from './quarter'
import { dayBands } from './response-time'

/** `rated` is any level at all. */
export const levelChoices = ['1', '2', '3', '4', 'rated', 'notObserved'] as const

const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
// An address is written by anybody: a value that cannot be read counts as not written.
const maybe = <T>(schema: z.ZodType<T>) => z.preprocess(one, schema).nullable().catch(null)
const id = z.string().refine(isId)
const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,60}$/)
const page = z.string().regex(/^[1-9]\d{0,5}$/)

const schema = z.object({
  programme: maybe(id),
  /** `now`: only of doctors who are in training now. */
  trainees: maybe(z.literal('now')),
  /** The id of a training. */
  trainee: maybe(id),
  /** An official goal: BT1 to BT18. */
  goal: maybe(z.string().regex(/^[A-Z]{1,4}\d{1,3}$/)),
  instrument: maybe(z.string().regex(/^[a-z][a-z0-9-]{0,60}$/)),
  /** A row of the form, with a level or not; `level` says which. */
  area: maybe(key),
  level: maybe(z.enum(levelChoices)),
  /** `same`: all rated rows have one level; `several`: at least two rows are rated. */
  levels: maybe(z.enum(['same', 'several'])),
  focus: maybe(key),
  difficulty: maybe(z.enum(['simple', 'moderate', 'hard'])),
  /** `now`: seen during a placement that goes on. */
  placement: maybe(z.union([id, z.literal('now')])),
  /** `none`: seen during no placement. */
  workplace: maybe(z.union([id, z.literal('none')])),
  /** `others`: those whom the figures do not name. */
  assessor: maybe(z.union([id, z.literal('others')])),
  /** The quarter of the observation. */
  quarter: maybe(z.string().regex(quarterPattern)),
  /** Days from the trainee's asking to the signature; `any`: the trainee asked for it. */
  days: maybe(z.enum([...dayBands, 'any'])),
  /** Whether the assessor wrote how to go on. */
  nextStep: maybe(z.enum(['yes', 'no'])),
  page: z.preprocess(one, page.transform(Number)).catch(1),
})

export type AssessmentFilter = z.infer<typeof schema>
export type FilterKey = Exclude<keyof AssessmentFilter, 'page'>

/** In the order in which the page says them. */
export const filterKeys = Object.keys(schema.shape).filter((each) => each !== 'page') as FilterKey[]

/** Reads out of its address which signed forms a list shows; what is wrong there narrows nothing. */
export function readAssessmentFilter(params: SearchParams): AssessmentFilter {
  const filter = schema.parse(params)
  return filter.area === null ? { ...filter, level: null } : filter
}

/** The address of a list of signed forms, '' for all of them. */
export function assessmentQuery(filter: Partial<AssessmentFilter>): string {
  const written = new URLSearchParams()
  for (const each of filterKeys) {
    const value = filter[each]
    if (value) written.set(each, value)
  }
  if (filter.page && filter.page > 1) written.set('page', String(filter.page))
  return written.size === 0 ? '' : `?${written.toString()}`
}

/** The same list without one of its filters, from its first page. A level says nothing alone. */
export function withoutFilter(filter: AssessmentFilter, key: FilterKey): AssessmentFilter {
  const level = key === 'area' ? null : filter.level
  return { ...filter, level, [key]: null, page: 1 }
}
