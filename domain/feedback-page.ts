import { z } from 'zod'
import { type Page, pageOf } from './page-of'
import type { Feedback } from './trainee-view'
import { hasWords, wordsOf } from './word-search'

/** What the address of the feedback says: what is searched for, and which page. */
export type FeedbackAddress = { query: string; page: number }

const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const pageNumber = z.string().regex(/^[1-9]\d{0,5}$/)

// An address is written by anybody: a value that cannot be read counts as not written.
const schema = z.object({
  q: z.preprocess(one, z.string().trim().max(100)).catch(''),
  page: z.preprocess(one, pageNumber.transform(Number)).catch(1),
})

export const feedbackPerPage = 20

/** Reads the address of the feedback; whatever is wrong there falls to its default. */
export function readFeedbackAddress(params: Record<string, unknown>): FeedbackAddress {
  const { q, page } = schema.parse(params)
  return { query: q, page }
}

/** The address of a page of the feedback: '' for the first one of all. */
export function feedbackQuery({ query, page }: FeedbackAddress): string {
  const written = new URLSearchParams()
  if (query !== '') written.set('q', query)
  if (page > 1) written.set('page', String(page))
  return written.size === 0 ? '' : `?${written}`
}

/** The feedback in which every word stands: in the texts, the assessor's name or the context. */
export function feedbackPage(feedback: Feedback[], { query, page }: FeedbackAddress) {
  const words = wordsOf(query)
  const found = feedback.filter(({ texts, signer, context }) =>
    hasWords([...texts.map(({ text }) => text), signer.name, context].join('\n'), words),
  )
  return pageOf(found, page, feedbackPerPage) satisfies Page<Feedback>
}
