import 'server-only'
import type { Transaction } from '@/db/client'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor, Trainee } from './access/viewer'
import { closeRequest } from './record/close-request'
import { followUp } from './record/follow-up'
import { lockRequest } from './record/lock-request'

/** Whoever began a request takes it back while it is unsigned: the trainee, or an assessor unasked. */
export function withdrawRequest(
  viewer: Trainee | Assessor,
  asked: { key: string; requestId: string },
): Promise<Result<{ requestId: string }, 'notFound' | 'closed' | 'keyUsed'>> {
  const { key, requestId } = asked
  const content = { requestId }
  const asking = { key, verb: 'withdraw-request', content, gives: { requestId } }
  const look = (sql: Transaction) => lockRequest(sql, viewer, requestId)
  return act(viewer, asking, look, async (sql, request) => {
    if (!request) return refused('notFound')
    const { programmeId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('withdraw', { relation: viewer.role, status, unasked })) return refused('closed')

    await Promise.all([
      closeRequest(sql, request, { state: 'withdrawn' }),
      followUp(
        sql,
        { programmeId, verb: 'withdraw', subjectKind: 'request', subjectId: requestId },
        { kind: 'requestWithdrawn', subjectId: requestId },
      ),
    ])
  })
}
