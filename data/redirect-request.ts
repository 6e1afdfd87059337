import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { goesOn } from '@/domain/training'
import { act } from './access/act'
import type { Trainee } from './access/viewer'
import { closeRequest } from './record/close-request'
import { followUp } from './record/follow-up'
import { isAskable } from './record/is-askable'
import { lockRequest } from './record/lock-request'
import { openRequest } from './record/open-request'

type Refusal = 'notFound' | 'closed' | 'notInTraining' | 'sameAssessor' | 'keyUsed'

/** A trainee sends an unanswered request to somebody else: the old one closes, a new one opens. */
export function redirectRequest(
  trainee: Trainee,
  asked: { key: string; requestId: string; assessorId: string },
): Promise<Result<{ requestId: string }, Refusal>> {
  const { key, requestId, assessorId } = asked
  const content = { requestId, assessorId }
  const newRequestId = newId()
  const asking = { key, verb: 'redirect-request', content, gives: { requestId: newRequestId } }
  const look = (sql: Transaction) =>
    Promise.all([
      lockRequest(sql, trainee, requestId),
      isAskable(sql, trainee, trainee.programmeId, assessorId),
    ])
  return act(trainee, asking, look, async (sql, [request, askable]) => {
    if (!request) return refused('notFound')
    const { programmeId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('redirect', { relation: 'trainee', status, unasked })) return refused('closed')
    if (!goesOn(request.trainingState)) return refused('notInTraining')
    if (request.assessorId === assessorId) return refused('sameAssessor')
    if (!askable) return refused('notFound')

    const opened = { ...request, id: newRequestId, assessorId, replacesId: requestId }
    const detail = { to: newRequestId }
    await Promise.all([
      closeRequest(sql, request, { state: 'redirected' }),
      openRequest(sql, { ...opened, origin: 'trainee' }),
      followUp(
        sql,
        { programmeId, verb: 'redirect', subjectKind: 'request', subjectId: requestId, detail },
        { kind: 'requestMade', subjectId: newRequestId },
        { kind: 'requestWithdrawn', subjectId: requestId },
      ),
    ])
  })
}
