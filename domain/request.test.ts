import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { requestStatus, requestStatuses, requestTable, type RequestState } from './request'

const askedAt = new Date('2026-11-01T09:00:00Z')
const expiresAt = new Date('2026-11-15T09:00:00Z')
const about = (state: RequestState, hasDraft: boolean, now: Date) =>
  requestStatus({ state, hasDraft, now, expiresAt })

test('a request waits until the assessor writes something', () => {
  expect(about('open', false, askedAt)).toBe('waiting')
  expect(about('open', true, askedAt)).toBe('started')
})

test('a request expires to the instant, draft or no draft', () => {
  const before = new Date(expiresAt.getTime() - 1)
  expect(about('open', false, before)).toBe('waiting')
  expect(about('open', false, expiresAt)).toBe('expired')
  expect(about('open', true, expiresAt)).toBe('expired')
})

test.each(['signed', 'declined', 'returned', 'withdrawn', 'redirected'] as const)(
  'what is %s stays so, whatever the clock and the draft say',
  (state) => {
    expect(about(state, true, new Date('2030-01-01'))).toBe(state)
    expect(about(state, false, askedAt)).toBe(state)
  },
)

describe('docs/states.md', () => {
  const doc = readFileSync(new URL('../docs/states.md', import.meta.url), 'utf8')
  const [aboutRequests = ''] = doc.split('# The states of a training')
  const rows = aboutRequests
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))

  test('prints every status, and no other', () => {
    expect(rows.map((row) => row[1])).toEqual([...requestStatuses])
  })

  test.each(requestStatuses)('prints what the code allows when %s', (status) => {
    const { when, trainee, assessor, starter } = requestTable[status]
    const acts = [trainee, assessor, starter].map((each) => each.join(', ') || '–')
    expect(rows.find((row) => row[1] === status)?.slice(2, -1)).toEqual([when, ...acts])
  })
})
