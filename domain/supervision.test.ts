import { expect, test } from 'vitest'
import { supervisionFaults, type Supervision } from './supervision'

const siv: Supervision = { personId: 'siv', kind: 'main', from: '2026-01-12', to: '2026-06-30' }
const faults = (change: Partial<Supervision>) => supervisionFaults({ ...siv, ...change }, [siv])

test('somebody else, another part or later days are a new supervision', () => {
  expect(faults({ personId: 'per' })).toEqual([])
  expect(faults({ kind: 'placement' })).toEqual([])
  expect(faults({ from: '2026-07-01', to: null })).toEqual([])
})

test('nobody is the same supervisor twice at once', () => {
  const twice = [{ field: 'personId', code: 'supervisesAlready', about: '2026-01-12 – 2026-06-30' }]
  expect(faults({ from: '2026-06-30', to: null })).toEqual(twice)
  expect(faults({ from: '2025-01-01', to: '2026-01-12' })).toEqual(twice)
  expect(faults({ from: '2025-01-01', to: '2026-01-11' })).toEqual([])
})

test('somebody is chosen, from a day, and not until one before it', () => {
  expect(faults({ personId: '' })).toEqual([{ field: 'personId', code: 'required' }])
  expect(faults({ from: '' })).toEqual([{ field: 'from', code: 'dateInvalid' }])
  expect(faults({ to: 'snart' })).toEqual([{ field: 'to', code: 'dateInvalid' }])
  expect(faults({ to: '2026-01-11' })).toEqual([{ field: 'to', code: 'endsBeforeStart' }])
})
