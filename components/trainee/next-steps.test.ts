import { describe, expect, it } from 'vitest'
import { nextSteps } from './next-steps'
import type { Feedback, TraineeOverview, OverviewRequest } from '@/domain/trainee-view'

const now = new Date('2026-03-20T10:00:00Z')
const overview: TraineeOverview = {
  trainingId: 't',
  name: 'Tove Trast',
  programmeKind: 'BT',
  start: '2026-01-12',
  plannedEnd: '2027-01-11',
  pauses: [],
  now,
  today: '2026-03-20',
  placements: [],
  requests: [],
  goals: [],
}
const request = (status: OverviewRequest['status'], madeAt = '2026-03-14T09:00:00Z') => ({
  id: status,
  assessorName: 'Bo Berg',
  instrument: { sv: 'Mini-CEX', en: 'Mini-CEX' },
  observedOn: '2026-03-13',
  madeAt: new Date(madeAt),
  expiresAt: new Date('2026-03-28T09:00:00Z'),
  status,
  declineReason: null,
  unreached: false,
})
const feedback = (assessmentId: string, more: Partial<Feedback> = {}): Feedback => ({
  assessmentId,
  instrument: { sv: 'Mini-CEX', en: 'Mini-CEX' },
  observedOn: '2026-03-10',
  objection: null,
  unread: false,
  signedAt: now,
  signedDaysAfter: 10,
  late: false,
  signer: { name: 'Bo Berg', title: '', workplace: '' },
  context: '',
  texts: [],
  plan: [],
  corrected: false,
  voided: false,
  ...more,
})

describe('the next steps of a trainee', () => {
  it('begin with what is not read yet, for which no plan is asked before', () => {
    const steps = nextSteps(overview, [
      feedback('a', { unread: true }),
      feedback('b'),
      feedback('c', { unread: true, voided: true }),
    ])
    expect(steps).toMatchObject([
      { kind: 'read', assessmentId: 'a' },
      { kind: 'writePlan', assessmentId: 'b' },
    ])
  })

  it('name an assessor who was never told, beside what waits', () => {
    const requests = [{ ...request('waiting'), unreached: true }]
    expect(nextSteps({ ...overview, requests }, [])).toMatchObject([
      { kind: 'unreached', requestId: 'waiting', assessor: 'Bo Berg' },
      { kind: 'waiting', count: 1 },
    ])
  })

  it('name two of many unread, and count the others', () => {
    const unread = ['a', 'b', 'c', 'd'].map((id) => feedback(id, { unread: true }))
    const steps = nextSteps(overview, unread)
    expect(steps.map(({ kind }) => kind)).toEqual(['read', 'read', 'moreToRead'])
    expect(steps[2]).toEqual({ kind: 'moreToRead', count: 2 })
  })

  it('begin with the newest feedback that has no plan, and count the rest', () => {
    const steps = nextSteps(overview, [feedback('a'), feedback('b'), feedback('c'), feedback('d')])
    expect(steps.map((step) => step.kind)).toEqual(['writePlan', 'writePlan', 'morePlans'])
    expect(steps[2]).toEqual({ kind: 'morePlans', count: 2 })
  })

  it('ask for no plan where there is one, nor after what was voided', () => {
    const plan = [{ id: 'i', text: 'Öva.', done: false, dueOn: null }]
    expect(nextSteps(overview, [feedback('a', { plan }), feedback('b', { voided: true })])).toEqual(
      [],
    )
  })

  it('tell of what was declined or ran out, and of what waits', () => {
    const requests = [request('expired', '2026-03-01T09:00:00Z'), request('waiting')]
    expect(nextSteps({ ...overview, requests }, [])).toEqual([
      { kind: 'expired', requestId: 'expired', assessor: 'Bo Berg' },
      { kind: 'waiting', count: 1, days: 6 },
    ])
  })

  it('end with the placement of today and the weeks that are left of it', () => {
    const placement = { id: 'p', from: '2026-01-12', to: '2026-04-12', planned: 2 }
    const placements = [{ ...placement, workplace: 'Akutkliniken', done: 1 }]
    expect(nextSteps({ ...overview, placements }, [])).toEqual([
      { kind: 'placement', workplace: 'Akutkliniken', done: 1, planned: 2, weeks: 4 },
    ])
  })
})
