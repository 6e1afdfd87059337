import { expect, test } from 'vitest'
import { auditQuery, readAuditFilter } from './audit-filter'

const programme = '01900000-0000-7000-8000-000000000001'

test('an address without words shows everything from its first page', () => {
  expect(readAuditFilter({})).toEqual({
    programme: null,
    from: null,
    to: null,
    who: '',
    verb: null,
    subject: null,
    page: 1,
  })
})

test('what an address says narrows the list, and is written back as it was', () => {
  const params = {
    programme,
    from: '2026-01-01',
    to: '2026-02-01',
    who: 'Berg',
    verb: 'sign',
    subject: programme,
    page: '2',
  }
  const filter = readAuditFilter(params)
  expect(filter).toEqual({ ...params, page: 2 })
  expect(Object.fromEntries(new URLSearchParams(auditQuery(filter)))).toEqual(params)
  expect(auditQuery(readAuditFilter({}))).toBe('')
})

test('what cannot be read narrows nothing', () => {
  const odd = { programme: 'x', from: '2026-13-01', to: 'i går', verb: 'explode', subject: '7' }
  expect(readAuditFilter({ ...odd, page: '-1', who: ['Berg', 'Ask'] })).toEqual({
    ...readAuditFilter({}),
    who: 'Berg',
  })
})
