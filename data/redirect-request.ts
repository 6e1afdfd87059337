import 'server-only'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Trainee } from './access/viewer'
import { appendAudit } from './record/append-audit'
import { closeRequest } from './record/close-request'
import { enqueue } from './record/enqueue'
import { isAskable } from './record/is-askable'
import { lockRequest } from './record/lock-request'
import { openRequest } from './record/open-request'

type Refusal = 'notFound' | 'closed' | 'sameAssessor' | 'keyUsed'

/** A trainee sends an unanswered request to somebody else: the old one closes, a new one opens. */
export function redirectRequest(
  trainee: Trainee,
  asked: { key: string; requestId: string; assessorId: string },
): Promise<Result<{ requestId: string }, Refusal>> {
  const { key, requestId, assessorId } = asked
  const content = { requestId, assessorId }
  return act(trainee, { key, verb: 'redirect-request', content }, async (sql) => {
    const request = await lockRequest(sql, trainee, requestId)
    if (!request) return refused('notFound')
    const { programmeId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('redirect', { relation: 'trainee', status, unasked })) return refused('closed')
    if (request.assessorId === assessorId) return refused('sameAssessor')
    if (!(await isAskable(sql, trainee, request.programmeId, assessorId)))
      return refused('notFound')

    await closeRequest(sql, request, { state: 'redirected' })
    const newRequestId = await openRequest(sql, {
      ...request,
      assessorId,
      origin: 'trainee',
      replacesId: requestId,
    })
    await Promise.all([
      enqueue(sql, { programmeId, kind: 'requestMade', subjectId: newRequestId }),
      appendAudit(sql, {
        programmeId,
        verb: 'redirect',
        subjectKind: 'request',
        subjectId: requestId,
        detail: { to: newRequestId },
      }),
    ])
    return accepted({ requestId: newRequestId })
  })
}
