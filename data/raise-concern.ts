import 'server-only'
import { newId } from '@/db/new-id'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { followUp } from './record/follow-up'
import { lockRequest } from './record/lock-request'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/** An assessor writes a private line to the director, beside a form of their own. */
export function raiseConcern(
  assessor: Assessor,
  asked: { key: string; requestId: string; text: string },
): Promise<Result<{ concernId: string }, Refusal>> {
  const { key, requestId } = asked
  const concernId = newId()
  const text = asked.text.trim()
  const content = { requestId, text }
  return act(
    assessor,
    { key, verb: 'raise-concern', content, gives: { concernId } },
    (sql) => lockRequest(sql, assessor, requestId),
    async (sql, request) => {
      if (!request) return refused('notFound')
      const { programmeId, trainingId, assessorId, status } = request
      if (!may('raiseConcern', { relation: 'assessor', status })) return refused('closed')
      const code = text === '' ? 'required' : freeTextFault(text, textLimits.concern)
      if (code) return refused('faulty', [{ field: 'text', code }])

      await sql`insert into concern (id, programme_id, training_id, request_id, assessor_id, text,
          raised_at)
        values (${concernId}, ${programmeId}, ${trainingId}, ${requestId}, ${assessorId}, ${text},
          clock())`
      await followUp(
        sql,
        { programmeId, verb: 'raise-concern', subjectKind: 'request', subjectId: requestId },
        { kind: 'concernRaised', subjectId: concernId },
      )
    },
  )
}
