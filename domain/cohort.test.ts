import { describe, expect, test } from 'vitest'
import { standingOf, summaryOf, type TraineeFacts } from './cohort'
import { addDays } from './dates'

const today = '2026-11-23'
const ago = (days: number) => addDays(today, -days)
const current = { id: 'acute', from: ago(60), to: addDays(today, 60), planned: 2, done: 1 }

const fine: TraineeFacts = {
  trainingStart: ago(60),
  pauses: [],
  lastObservedOn: ago(10),
  placements: [current],
  planUnwrittenSince: null,
  requestWaitingSince: null,
}
const reasons = (change: Partial<TraineeFacts>) => standingOf({ ...fine, ...change }, today).reasons

test('a trainee is in phase when nothing asks for attention', () => {
  expect(standingOf(fine, today)).toEqual({ inPhase: true, reasons: [] })
})

test('a trainee with a reason is not in phase, and reasons come in a fixed order', () => {
  const change = { requestWaitingSince: ago(11), lastObservedOn: ago(46) }
  expect(standingOf({ ...fine, ...change }, today)).toEqual({
    inPhase: false,
    reasons: ['noAssessment', 'requestWaiting'],
  })
})

describe('no assessment', () => {
  test('is a reason after more than 45 days since the last one', () => {
    expect(reasons({ lastObservedOn: ago(45) })).toEqual([])
    expect(reasons({ lastObservedOn: ago(46) })).toEqual(['noAssessment'])
  })

  test('is counted from the start for somebody never assessed', () => {
    expect(reasons({ trainingStart: ago(45), lastObservedOn: null })).toEqual([])
    expect(reasons({ trainingStart: ago(46), lastObservedOn: null })).toEqual(['noAssessment'])
  })

  test('is counted from the start of this training, not from an earlier one', () => {
    expect(reasons({ trainingStart: ago(20), lastObservedOn: ago(90) })).toEqual([])
  })

  test('does not count the days of a pause', () => {
    const pauses = [{ from: ago(40), to: ago(11) }]
    expect(reasons({ lastObservedOn: ago(60), pauses })).toEqual([])
    expect(reasons({ lastObservedOn: ago(60), pauses: [] })).toEqual(['noAssessment'])
  })
})

describe('below plan', () => {
  const placed = (change: Partial<typeof current>) => ({ placements: [{ ...current, ...change }] })

  test('is a reason with under five weeks left of the placement', () => {
    expect(reasons(placed({ to: addDays(today, 35) }))).toEqual([])
    expect(reasons(placed({ to: addDays(today, 34) }))).toEqual(['belowPlan'])
  })

  test('is no reason once the plan is done, or for a placement to come', () => {
    expect(reasons(placed({ to: addDays(today, 3), done: 2 }))).toEqual([])
    const coming = { from: addDays(today, 1), to: addDays(today, 20), done: 0 }
    expect(reasons(placed(coming))).toEqual([])
  })

  test('stays a reason after a placement that ended without its assessments', () => {
    expect(reasons(placed({ to: ago(1) }))).toEqual(['belowPlan'])
    expect(reasons(placed({ to: ago(1), done: 3 }))).toEqual([])
  })
})

test('a plan that has been unwritten for 14 days is a reason', () => {
  expect(reasons({ planUnwrittenSince: ago(13) })).toEqual([])
  expect(reasons({ planUnwrittenSince: ago(14) })).toEqual(['planUnwritten'])
})

test('a request that has waited for more than 10 days is a reason', () => {
  expect(reasons({ requestWaitingSince: ago(10) })).toEqual([])
  expect(reasons({ requestWaitingSince: ago(11) })).toEqual(['requestWaiting'])
})

test('the cohort in one line counts people, and days to sign by their lower median', () => {
  const standings = [
    { inPhase: true, reasons: [] },
    standingOf({ ...fine, lastObservedOn: ago(46) }, today),
    standingOf({ ...fine, requestWaitingSince: ago(11) }, today),
  ]
  expect(summaryOf(standings, [1, 9, 4, 6])).toEqual({
    n: 3,
    inPhase: 1,
    noAssessment: 1,
    medianDaysToSign: 4,
  })
  expect(summaryOf([], [])).toEqual({ n: 0, inPhase: 0, noAssessment: 0, medianDaysToSign: null })
})
