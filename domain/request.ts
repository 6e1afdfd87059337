/** What is stored of a request. That it has expired is never stored: the clock tells. */
export const requestStates = [
  'open',
  'signed',
  'declined',
  'returned',
  'withdrawn',
  'redirected',
] as const
export type RequestState = (typeof requestStates)[number]

export const requestStatuses = [
  'waiting',
  'started',
  'expired',
  'signed',
  'declined',
  'returned',
  'withdrawn',
  'redirected',
] as const
export type RequestStatus = (typeof requestStatuses)[number]

export type RequestAct = 'withdraw' | 'redirect' | 'decline' | 'saveDraft' | 'sign'

/**
 * A request lives for 14 days where its programme says nothing else: comments written later are worse
 * (QuAL 3.5 to 3.0).
 */
export const requestDays = 14

export type RequestFacts = { state: RequestState; expiresAt: Date; hasDraft: boolean; now: Date }

/** The status that people see of a request, from all that is known about it. */
export function requestStatus({ state, expiresAt, hasDraft, now }: RequestFacts): RequestStatus {
  if (state !== 'open') return state
  if (expiresAt <= now) return 'expired'
  return hasDraft ? 'started' : 'waiting'
}

type Row = { when: string; trainee: RequestAct[]; assessor: RequestAct[]; starter: RequestAct[] }

const closed = { trainee: [], assessor: [], starter: [] }
const unsigned: Omit<Row, 'when'> = {
  trainee: ['withdraw', 'redirect'],
  assessor: ['saveDraft', 'sign', 'decline'],
  starter: ['saveDraft', 'sign', 'withdraw'],
}

/** What may be done in each status, and by whom; `starter` is an assessor who began unasked. */
export const requestTable: Record<RequestStatus, Row> = {
  waiting: { when: 'asked for, nothing written yet', ...unsigned },
  started: { when: 'the assessor has a draft', ...unsigned },
  expired: {
    when: 'unsigned when its days were over: 14, or as the programme says',
    trainee: ['withdraw', 'redirect'],
    assessor: [],
    starter: ['withdraw'],
  },
  signed: { when: 'the assessor has signed', ...closed },
  declined: { when: 'the assessor could not observe, and said why', ...closed },
  returned: {
    when: 'its assessor stopped taking requests',
    trainee: ['redirect'],
    assessor: [],
    starter: [],
  },
  withdrawn: { when: 'taken back by the one who began it', ...closed },
  redirected: { when: 'sent to another assessor, as a new request', ...closed },
}
