import { describe, expect, test } from 'vitest'
import { reasonKeys, standingOf, summaryOf, type TraineeFacts, withoutConcern } from './cohort'
import { addDays } from './dates'
import { defaultSettings } from './programme-settings'

const today = '2026-11-23'
const ago = (days: number) => addDays(today, -days)
const current = { id: 'acute', from: ago(60), to: addDays(today, 60), planned: 2, done: 1 }

const { attention } = defaultSettings

const fine: TraineeFacts = {
  trainingStart: ago(60),
  pauses: [],
  lastObservedOn: ago(10),
  placements: [current],
  latestLevels: [],
  planUnwrittenSince: null,
  requestWaitingSince: null,
  n: 1,
  assessors: 1,
  openConcern: false,
}
const standing = (change: Partial<TraineeFacts>, limits: Partial<typeof attention> = {}) =>
  standingOf({ ...fine, ...change }, { ...attention, ...limits }, today)
const reasons = (change: Partial<TraineeFacts>, limits: Partial<typeof attention> = {}) =>
  standing(change, limits).reasons

test('a trainee is in phase when nothing asks for attention', () => {
  expect(standing({})).toEqual({ inPhase: true, reasons: [], belowPlan: [], lowAreas: [] })
})

test('a trainee with a reason is not in phase, and reasons come in a fixed order', () => {
  const change = { requestWaitingSince: ago(11), lastObservedOn: ago(46) }
  expect(standing(change)).toMatchObject({
    inPhase: false,
    reasons: ['noAssessment', 'requestWaiting'],
  })
})

test('a trainee may have every reason there is', () => {
  const change: Partial<TraineeFacts> = {
    trainingStart: ago(200),
    lastObservedOn: ago(46),
    placements: [{ ...current, to: ago(1) }],
    latestLevels: [{ instrument: 'cex', area: 'history', levels: [1, 2] }],
    planUnwrittenSince: ago(20),
    requestWaitingSince: ago(20),
    n: 6,
    assessors: 1,
    openConcern: true,
  }
  expect(reasons(change)).toEqual([...reasonKeys])
})

describe('no assessment', () => {
  test('is a reason after more than 45 days since the last one', () => {
    expect(reasons({ lastObservedOn: ago(45) })).toEqual([])
    expect(reasons({ lastObservedOn: ago(46) })).toEqual(['noAssessment'])
  })

  test('is a reason after as many days as the programme has set', () => {
    expect(reasons({ lastObservedOn: ago(31) }, { daysWithoutAssessment: 30 })).toEqual([
      'noAssessment',
    ])
    expect(reasons({ lastObservedOn: ago(46) }, { daysWithoutAssessment: 60 })).toEqual([])
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

  test('is a reason with as few weeks left as the programme has set', () => {
    expect(reasons(placed({ to: addDays(today, 34) }), { weeksLeft: 4 })).toEqual([])
    expect(reasons(placed({ to: addDays(today, 27) }), { weeksLeft: 4 })).toEqual(['belowPlan'])
  })

  test('says which placements', () => {
    const missed = { ...current, id: 'missed', to: ago(1) }
    expect(standing({ placements: [missed, current] }).belowPlan).toEqual([missed])
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

test('low levels in an area are a reason, past the months that the programme has set', () => {
  const latestLevels: TraineeFacts['latestLevels'] = [
    { instrument: 'cex', area: 'history', levels: [3, 2, 4, 1] },
    { instrument: 'cex', area: 'status', levels: [3, 2, 4, 3] },
  ]
  const facts = { trainingStart: ago(100), latestLevels }
  expect(standing(facts)).toMatchObject({
    reasons: ['lowLevels'],
    lowAreas: [{ instrument: 'cex', area: 'history', low: 2, of: 4 }],
  })
  expect(reasons({ ...facts, trainingStart: ago(60) })).toEqual([])
  expect(reasons(facts, { proactive: { count: 3, ofLast: 4, afterMonth: 3 } })).toEqual([])
})

test('a plan that has been unwritten for 14 days is a reason', () => {
  expect(reasons({ planUnwrittenSince: ago(13) })).toEqual([])
  expect(reasons({ planUnwrittenSince: ago(14) })).toEqual(['planUnwritten'])
  expect(reasons({ planUnwrittenSince: ago(14) }, { daysWithoutPlan: 15 })).toEqual([])
})

test('a request that has waited for more than 10 days is a reason', () => {
  expect(reasons({ requestWaitingSince: ago(10) })).toEqual([])
  expect(reasons({ requestWaitingSince: ago(11) })).toEqual(['requestWaiting'])
  expect(reasons({ requestWaitingSince: ago(11) }, { daysWaiting: 11 })).toEqual([])
})

test('fewer than three assessors are a reason once six forms count', () => {
  expect(reasons({ n: 5, assessors: 1 })).toEqual([])
  expect(reasons({ n: 6, assessors: 2 })).toEqual(['fewAssessors'])
  expect(reasons({ n: 6, assessors: 3 })).toEqual([])
  const fewAssessors = { assessors: 5, afterForms: 8 }
  expect(reasons({ n: 7, assessors: 2 }, { fewAssessors })).toEqual([])
  expect(reasons({ n: 8, assessors: 4 }, { fewAssessors })).toEqual(['fewAssessors'])
})

describe('an open concern', () => {
  test('is a reason by itself', () => {
    expect(reasons({ openConcern: true })).toEqual(['openConcern'])
  })

  test('can be kept from the trainee, and then leaves no trace in their standing', () => {
    expect(withoutConcern(standing({ openConcern: true }))).toEqual(standing({}))
    const both = { openConcern: true, requestWaitingSince: ago(11) }
    expect(withoutConcern(standing(both))).toMatchObject({
      inPhase: false,
      reasons: ['requestWaiting'],
    })
  })
})

test('the cohort in one line counts people, and days to sign by their lower median', () => {
  const standings = [
    standing({}),
    standing({ lastObservedOn: ago(46) }),
    standing({ requestWaitingSince: ago(11) }),
  ]
  expect(summaryOf(standings, [1, 9, 4, 6])).toEqual({
    n: 3,
    inPhase: 1,
    noAssessment: 1,
    medianDaysToSign: 4,
  })
  expect(summaryOf([], [])).toEqual({ n: 0, inPhase: 0, noAssessment: 0, medianDaysToSign: null })
})
