import { expect, test } from 'vitest'
import { isOpenOn, workplaceFaults, writtenWorkplace } from './workplace'

const akuten = { name: 'Akuten', specialty: 'Akutsjukvård', closedOn: '' }

test('a workplace has a name and a specialty, and closes on a day or not at all', () => {
  expect(workplaceFaults(akuten)).toEqual([])
  expect(workplaceFaults({ ...akuten, closedOn: '2026-05-01' })).toEqual([])
  expect(workplaceFaults({ name: ' ', specialty: 'x'.repeat(121), closedOn: 'snart' })).toEqual([
    { field: 'name', code: 'required' },
    { field: 'specialty', code: 'tooLong' },
    { field: 'closedOn', code: 'dateInvalid' },
  ])
})

test('a workplace is open until the day before it closes', () => {
  expect(isOpenOn({ closedOn: null }, '2026-05-01')).toBe(true)
  expect(isOpenOn({ closedOn: '2026-05-01' }, '2026-04-30')).toBe(true)
  expect(isOpenOn({ closedOn: '2026-05-01' }, '2026-05-01')).toBe(false)
})

test('a workplace is the same when it is written the same', () => {
  expect(writtenWorkplace({ ...akuten, name: 'Akuten', closedOn: '2026-05-01' })).not.toBe(
    writtenWorkplace(akuten),
  )
})
