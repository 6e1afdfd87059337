import { describe, expect, test } from 'vitest'
import { feedbackPage, feedbackQuery, readFeedbackAddress } from './feedback-page'
import type { Feedback } from './trainee-view'

const words = { sv: 'Mini-CEX', en: 'Mini-CEX' }
const item = (assessmentId: string, more: Partial<Feedback> = {}): Feedback => ({
  assessmentId,
  instrument: words,
  observedOn: '2026-11-10',
  signedAt: new Date('2026-11-12T09:00:00Z'),
  signedDaysAfter: 2,
  late: false,
  signer: { name: 'Bo Berg', title: 'Överläkare', workplace: 'Akutkliniken' },
  context: 'Akuten, bröstsmärta',
  texts: [{ label: words, text: 'Lyssnade färdigt.' }],
  plan: [],
  corrected: false,
  voided: false,
  unread: false,
  objection: null,
  ...more,
})

const ids = (feedback: Feedback[], query: string) =>
  feedbackPage(feedback, { query, page: 1 }).rows.map(({ assessmentId }) => assessmentId)

describe('a search in the feedback', () => {
  const feedback = [
    item('a'),
    item('b', { signer: { name: 'Renée Öst', title: '', workplace: '' } }),
    item('c', { texts: [{ label: words, text: 'Sammanfatta högt för patienten.' }] }),
  ]

  test('looks in the texts, the name of the assessor and the context', () => {
    expect(ids(feedback, 'HÖGT')).toEqual(['c'])
    expect(ids(feedback, 'renee')).toEqual(['b'])
    expect(ids(feedback, 'bröstsmärta')).toEqual(['a', 'b', 'c'])
  })

  test('may find one word in one of them and one in another', () => {
    expect(ids(feedback, 'renee lyssnade akuten')).toEqual(['b'])
    expect(ids(feedback, 'renee högt')).toEqual([])
  })

  test('looks neither at titles nor at workplaces', () => {
    expect(ids(feedback, 'överläkare')).toEqual([])
  })

  test('for nothing finds everything, in the order that it has', () => {
    expect(ids(feedback, '')).toEqual(['a', 'b', 'c'])
  })
})

test('twenty stand on a page, and a page past the last is the last', () => {
  const feedback = Array.from({ length: 41 }, (_, index) => item(String(index)))
  const page = (number: number) => feedbackPage(feedback, { query: '', page: number })
  expect(page(1)).toMatchObject({ total: 41, page: 1, pages: 3 })
  expect(page(1).rows).toHaveLength(20)
  expect(page(3).rows.map(({ assessmentId }) => assessmentId)).toEqual(['40'])
  expect(page(9)).toEqual(page(3))
})

test('an address is read back as it was written', () => {
  const address = { query: 'högt & lågt', page: 3 }
  const params = Object.fromEntries(new URLSearchParams(feedbackQuery(address)))
  expect(readFeedbackAddress(params)).toEqual(address)
  expect(feedbackQuery({ query: '', page: 1 })).toBe('')
})

test.each([{ page: '0' }, { page: '-1' }, { page: '1.5' }, { q: 'x'.repeat(101) }, { q: 7 }, {}])(
  'what cannot be read of an address falls to its default: %o',
  (params) => {
    expect(readFeedbackAddress(params)).toEqual({ query: '', page: 1 })
  },
)
