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
import { orRefusedBy } from './record/or-refused-by'

type Refusal = 'notFound' | 'closed' | 'notInTraining' | 'sameAssessor' | 'keyUsed'

/**
 * A trainee sends an unanswered request to somebody else: the old one closes, a new one opens. One that
 * was handed back is closed already, and stays so.
 */
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
  const acting = act(trainee, asking, look, async (sql, [request, askable]) => {
    if (!request) return refused('notFound')
    const { programmeId, status, replaced } = request
    const unasked = request.origin === 'assessor'
    const facts = { relation: 'trainee', status, unasked, replaced } as const
    if (!may('redirect', facts)) return refused('closed')
    if (!goesOn(request.trainingState)) return refused('notInTraining')
    if (request.assessorId === assessorId) return refused('sameAssessor')
    if (!askable) return refused('notFound')

    const opened = { ...request, id: newRequestId, assessorId, replacesId: requestId }
    const detail = { to: newRequestId }
    await Promise.all([
      status !== 'returned' && closeRequest(sql, request, { state: 'redirected' }),
      openRequest(sql, { ...opened, origin: 'trainee' }),
      followUp(
        sql,
        { programmeId, verb: 'redirect', subjectKind: 'request', subjectId: requestId, detail },
        { kind: 'requestMade', subjectId: newRequestId },
        { kind: 'requestWithdrawn', subjectId: requestId },
      ),
    ])
  })
  return orRefusedBy('hasLeft', 'notFound', acting)
}
