import { describe, expect, test } from 'vitest'
import { nextFreeDay, placementFaults, shifted, writtenPlacement } from './placement-plan'

const ground = {
  training: { start: '2026-01-12', plannedEnd: '2027-01-11' },
  others: [
    { workplace: 'Akuten', from: '2026-01-12', to: '2026-04-12' },
    { workplace: 'Psykiatrin', from: '2026-07-13', to: '2026-10-11' },
  ],
  workplace: { closedOn: null as string | null },
}
const wanted = { workplaceId: 'w', from: '2026-04-13', to: '2026-07-12', planned: 2 }
const faults = (change: Partial<typeof wanted>, on = ground) =>
  placementFaults({ ...wanted, ...change }, on)

describe('a placement', () => {
  test('fits between two others to the day', () => {
    expect(faults({})).toEqual([])
  })

  test('overlaps another by a single day, and it is said which one and beside which field', () => {
    expect(faults({ from: '2026-04-12' })).toEqual([
      { field: 'from', code: 'placementOverlaps', about: 'Akuten, 2026-01-12 – 2026-04-12' },
    ])
    expect(faults({ to: '2026-07-13' })).toEqual([
      { field: 'to', code: 'placementOverlaps', about: 'Psykiatrin, 2026-07-13 – 2026-10-11' },
    ])
  })

  test('lies within the training', () => {
    const about = '2026-01-12 – 2027-01-11'
    expect(faults({ from: '2026-01-11' })).toEqual([
      { field: 'from', code: 'outsideTraining', about },
    ])
    expect(faults({ from: '2026-10-12', to: '2027-01-12' })).toEqual([
      { field: 'to', code: 'outsideTraining', about },
    ])
    expect(faults({ from: '2026-10-12', to: '2027-01-11' })).toEqual([])
  })

  test('does not run backwards, is written in days and plans a whole number of assessments', () => {
    expect(faults({ to: '2026-04-12' })).toEqual([{ field: 'to', code: 'endsBeforeStart' }])
    expect(faults({ from: '13 april' })).toEqual([{ field: 'from', code: 'dateInvalid' }])
    expect(faults({ to: '' })).toEqual([{ field: 'to', code: 'dateInvalid' }])
    for (const planned of [-1, 51, 1.5, NaN]) {
      expect(faults({ planned })).toEqual([{ field: 'planned', code: 'plannedInvalid' }])
    }
  })

  test('is at a workplace that is open until its last day', () => {
    const closing = (closedOn: string) => faults({}, { ...ground, workplace: { closedOn } })
    expect(closing('2026-07-13')).toEqual([])
    expect(closing('2026-07-12')).toEqual([
      { field: 'workplaceId', code: 'workplaceClosed', about: '2026-07-12' },
    ])
    expect(placementFaults(wanted, { ...ground, workplace: null })).toEqual([
      { field: 'workplaceId', code: 'required' },
    ])
  })

  test('moves as a whole', () => {
    expect(shifted(wanted, 7)).toMatchObject({ from: '2026-04-20', to: '2026-07-19', planned: 2 })
    expect(shifted(wanted, -7)).toMatchObject({ from: '2026-04-06', to: '2026-07-05' })
  })

  test('is the same when it is written the same', () => {
    expect(writtenPlacement(wanted)).toBe(writtenPlacement({ ...wanted }))
    for (const change of [{ workplaceId: 'v' }, { from: '2026-04-14' }, { planned: 3 }]) {
      expect(writtenPlacement({ ...wanted, ...change })).not.toBe(writtenPlacement(wanted))
    }
  })
})

test('the next placement begins where the last one ends, or with the training', () => {
  expect(nextFreeDay('2026-01-12', ground.others)).toBe('2026-10-12')
  expect(nextFreeDay('2026-01-12', [])).toBe('2026-01-12')
})
