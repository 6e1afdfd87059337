import { expect, test } from 'vitest'
import { auditLine } from './audit-line'

const link = {
  programme: '01900000-0000-7000-8000-000000000001',
  seq: 7,
  at: '2026-03-14T09:26:53.589793',
  actor: null,
  verb: 'sign',
  subjectKind: 'assessment',
  subject: '01900000-0000-7000-8000-000000000002',
  detail: '{"to": "x", "much": 1.50}',
  previous: 'aa',
  hash: 'bb',
}

test('a link is one line of JSON whose detail stands as it is hashed', () => {
  const line = auditLine(link)
  expect(line).toMatch(/^\{.*\}\n$/)
  expect(line).toContain('"detail":{"to": "x", "much": 1.50},')
  expect(JSON.parse(line)).toEqual({ ...link, detail: { to: 'x', much: 1.5 } })
})
