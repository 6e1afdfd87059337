import 'server-only'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor, Trainee } from './access/viewer'
import { appendAudit } from './record/append-audit'
import { closeRequest } from './record/close-request'
import { enqueue } from './record/enqueue'
import { lockRequest } from './record/lock-request'

/** Whoever began a request takes it back while it is unsigned: the trainee, or an assessor unasked. */
export function withdrawRequest(
  viewer: Trainee | Assessor,
  asked: { key: string; requestId: string },
): Promise<Result<{ requestId: string }, 'notFound' | 'closed' | 'keyUsed'>> {
  const { key, requestId } = asked
  return act(viewer, { key, verb: 'withdraw-request', content: requestId }, async (sql) => {
    const request = await lockRequest(sql, viewer, requestId)
    if (!request) return refused('notFound')
    const { programmeId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('withdraw', { relation: viewer.role, status, unasked })) return refused('closed')

    await closeRequest(sql, request, { state: 'withdrawn' })
    if (unasked) await sql`delete from draft where request_id = ${requestId}`
    await Promise.all([
      enqueue(sql, { programmeId, kind: 'requestWithdrawn', subjectId: requestId }),
      appendAudit(sql, {
        programmeId,
        verb: 'withdraw',
        subjectKind: 'request',
        subjectId: requestId,
      }),
    ])
    return accepted({ requestId })
  })
}
