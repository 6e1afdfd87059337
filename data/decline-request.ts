import 'server-only'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { appendAudit } from './record/append-audit'
import { closeRequest } from './record/close-request'
import { enqueue } from './record/enqueue'
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
  return act(assessor, { key, verb: 'decline-request', content }, async (sql) => {
    const request = await lockRequest(sql, assessor, requestId)
    if (!request) return refused('notFound')
    const { programmeId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('decline', { relation: 'assessor', status, unasked })) return refused('closed')
    const code = reason === '' ? 'required' : freeTextFault(reason, textLimits.reason)
    if (code) return refused('faulty', [{ field: 'reason', code }])

    await closeRequest(sql, request, { state: 'declined', reason })
    await sql`delete from draft where request_id = ${requestId}`
    await Promise.all([
      enqueue(sql, { programmeId, kind: 'requestDeclined', subjectId: requestId }),
      appendAudit(sql, {
        programmeId,
        verb: 'decline',
        subjectKind: 'request',
        subjectId: requestId,
      }),
    ])
    return accepted({ requestId })
  })
}
