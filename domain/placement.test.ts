import { expect, test } from 'vitest'
import { placementOn, placementPhase, planDots, weeksLeft } from './placement'

const acute = { id: 'acute', from: '2026-09-01', to: '2026-11-30', planned: 2 }
const primary = { id: 'primary', from: '2026-12-01', to: '2027-02-28', planned: 2 }
const course = { id: 'course', from: '2026-10-05', to: '2026-10-09', planned: 0 }

test('an observation belongs to the placement of its day, first and last day included', () => {
  expect(placementOn([acute, primary], '2026-09-01')).toBe(acute)
  expect(placementOn([acute, primary], '2026-11-30')).toBe(acute)
  expect(placementOn([acute, primary], '2026-12-01')).toBe(primary)
})

test('a day before, between or after placements belongs to none', () => {
  expect(placementOn([acute, primary], '2026-08-31')).toBeNull()
  expect(placementOn([acute, primary], '2027-03-01')).toBeNull()
  expect(placementOn([], '2026-09-01')).toBeNull()
})

test('a short placement inside a long one takes its days', () => {
  expect(placementOn([course, acute], '2026-10-07')).toBe(course)
  expect(placementOn([acute, course], '2026-10-07')).toBe(course)
  expect(placementOn([acute, course], '2026-10-10')).toBe(acute)
})

test('the plan of a placement is drawn as dots, and more than planned is shown', () => {
  expect(planDots(2, 3)).toEqual(['done', 'done', 'planned'])
  expect(planDots(0, 2)).toEqual(['planned', 'planned'])
  expect(planDots(3, 2)).toEqual(['done', 'done', 'done'])
  expect(planDots(0, 0)).toEqual([])
})

test('the weeks left are counted with the one that has begun', () => {
  expect(weeksLeft(acute, '2026-11-30')).toBe(1)
  expect(weeksLeft(acute, '2026-11-24')).toBe(1)
  expect(weeksLeft(acute, '2026-11-23')).toBe(2)
  expect(weeksLeft(acute, '2026-12-01')).toBe(0)
  expect(weeksLeft(acute, '2027-12-01')).toBe(0)
})

test('a placement is coming, current or ended', () => {
  expect(placementPhase(acute, '2026-08-31')).toBe('coming')
  expect(placementPhase(acute, '2026-09-01')).toBe('current')
  expect(placementPhase(acute, '2026-11-30')).toBe('current')
  expect(placementPhase(acute, '2026-12-01')).toBe('ended')
})
