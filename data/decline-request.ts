import 'server-only'
import type { Transaction } from '@/db/client'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { closeRequest } from './record/close-request'
import { followUp } from './record/follow-up'
import { lockRequest } from './record/lock-request'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/** An assessor says that they could not observe, and why. */
export function declineRequest(
  assessor: Assessor,
  asked: { key: string; requestId: string; reason: string },
): Promise<Result<{ requestId: string }, Refusal>> {
  const { key, requestId } = asked
  const reason = asked.reason.trim()
  const content = { requestId, reason }
  const asking = { key, verb: 'decline-request', content, gives: { requestId } }
  const look = (sql: Transaction) => lockRequest(sql, assessor, requestId)
  return act(assessor, asking, look, async (sql, request) => {
    if (!request) return refused('notFound')
    const { programmeId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('decline', { relation: 'assessor', status, unasked })) return refused('closed')
    const code = reason === '' ? 'required' : freeTextFault(reason, textLimits.reason)
    if (code) return refused('faulty', [{ field: 'reason', code }])

    await Promise.all([
      closeRequest(sql, request, { state: 'declined', reason }),
      followUp(
        sql,
        { programmeId, verb: 'decline', subjectKind: 'request', subjectId: requestId },
        { kind: 'requestDeclined', subjectId: requestId },
      ),
    ])
  })
}
