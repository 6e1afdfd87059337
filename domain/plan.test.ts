import { describe, expect, it } from 'vitest'
import { inOrderOfPlan, planFaults, type PlanLine, planState } from './plan'

const today = '2026-11-25'
const line = (id: string, more: Partial<PlanLine> = {}): PlanLine => ({
  id,
  text: 'Sammanfatta högt.',
  done: false,
  dueOn: null,
  assessmentId: 'a',
  assessor: 'Bo Berg',
  observedOn: '2026-11-10',
  writtenAt: new Date('2026-11-11T10:00:00Z'),
  doneAt: null,
  sightings: [],
  ...more,
})

describe('a line of a plan', () => {
  it.each([
    ['open without a day', { done: false, dueOn: null }, 'open'],
    ['open on its day', { done: false, dueOn: today }, 'open'],
    ['overdue the day after', { done: false, dueOn: '2026-11-24' }, 'overdue'],
    ['done, however late', { done: true, dueOn: '2026-01-01' }, 'done'],
  ] as const)('is %s', (_how, item, state) => {
    expect(planState(item, today)).toBe(state)
  })

  it.each([
    ['Läs på.', null, []],
    ['Läs på.', today, []],
    ['', null, [{ field: 'text', code: 'required' }]],
    ['Patienten 850101-2382', null, [{ field: 'text', code: 'identityNumber' }]],
    ['Läs på.', '2026-11-24', [{ field: 'dueOn', code: 'dateInPast' }]],
    ['Läs på.', 'snart', [{ field: 'dueOn', code: 'dateInvalid' }]],
  ])('written as "%s" by %s has the faults %j', (text, dueOn, faults) => {
    expect(planFaults(text, dueOn, today)).toEqual(faults)
  })
})

describe('a plan in order', () => {
  it('has what is due soonest on top, what has no day after it, and what is done apart', () => {
    const { open, done } = inOrderOfPlan([
      line('whenever'),
      line('later', { dueOn: '2026-12-24' }),
      line('old', { done: true, doneAt: new Date('2026-11-12T10:00:00Z') }),
      line('soon', { dueOn: '2026-11-26' }),
      line('new', { done: true, doneAt: new Date('2026-11-20T10:00:00Z') }),
    ])
    expect(open.map(({ id }) => id)).toEqual(['soon', 'later', 'whenever'])
    expect(done.map(({ id }) => id)).toEqual(['new', 'old'])
  })
})
