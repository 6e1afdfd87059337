import { expect, test } from 'vitest'
import { trainingChangeFaults } from './training-change'

const placements = [
  { workplace: 'Akuten', from: '2026-01-12', to: '2026-04-12' },
  { workplace: 'Psykiatrin', from: '2026-04-13', to: '2026-07-12' },
]
const change = (startsOn: string, plannedEndOn: string, percent = 100) =>
  trainingChangeFaults({ startsOn, plannedEndOn, percent }, placements)

test('a training may begin earlier and end later than it was planned', () => {
  expect(change('2026-01-01', '2026-12-31', 75)).toEqual([])
})

test('a placement is never left outside, and it is said which one', () => {
  expect(change('2026-01-13', '2026-07-11')).toEqual([
    { field: 'startsOn', code: 'placementOutside', about: 'Akuten, 2026-01-12 – 2026-04-12' },
    {
      field: 'plannedEndOn',
      code: 'placementOutside',
      about: 'Psykiatrin, 2026-04-13 – 2026-07-12',
    },
  ])
})

test('the end comes after the beginning, and both are days', () => {
  expect(change('2026-01-12', '2026-01-12')).toEqual([
    { field: 'plannedEndOn', code: 'endsBeforeStart' },
  ])
  expect(change('', '2026-12-31')).toEqual([{ field: 'startsOn', code: 'dateInvalid' }])
})

test.each([0, 101, 50.5, NaN])('%s is no percentage of full time', (percent) => {
  expect(change('2026-01-01', '2026-12-31', percent)).toEqual([
    { field: 'percent', code: 'percentInvalid' },
  ])
})
