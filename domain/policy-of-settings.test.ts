import { expect, test } from 'vitest'
import { may } from './policy'

test('settings are changed by the administrator, and read by the director too, as the audit is', () => {
  for (const relation of ['trainee', 'assessor', 'supervisor', 'none'] as const)
    for (const act of ['changeSettings', 'readSettings', 'readAudit'] as const)
      expect(may(act, { relation })).toBe(false)
  expect(may('changeSettings', { relation: 'administrator' })).toBe(true)
  expect(may('changeSettings', { relation: 'director' })).toBe(false)
  for (const act of ['readSettings', 'readAudit'] as const)
    for (const relation of ['director', 'administrator'] as const)
      expect(may(act, { relation })).toBe(true)
})
