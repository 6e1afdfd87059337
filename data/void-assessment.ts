import 'server-only'
import type { Transaction } from '@/db/client'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { lockLine, signedByViewer } from './record/lock-line'
import { seal } from './record/seal'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/** An assessor declares a form of their own void, with a reason. The form stays, marked. */
export function voidAssessment(
  assessor: Assessor,
  asked: { key: string; assessmentId: string; reason: string },
): Promise<Result<{ assessmentId: string }, Refusal>> {
  const { key, assessmentId } = asked
  const reason = asked.reason.trim()
  const content = { assessmentId, reason }
  const asking = { key, verb: 'void-assessment', content, gives: { assessmentId } }
  const look = (sql: Transaction) => lockLine(sql, assessor, assessmentId)
  return act(assessor, asking, look, async (sql, line) => {
    if (!line) return refused('notFound')
    const { programmeId, superseded, voided } = line
    if (!may('void', { ...signedByViewer, superseded, voided })) return refused('closed')
    const code = reason === '' ? 'required' : freeTextFault(reason, textLimits.reason)
    if (code) return refused('faulty', [{ field: 'reason', code }])

    const by = assessor.personId
    await seal(sql, { what: 'void', programmeId, assessmentId, by, reason })
    await sql`delete from draft where request_id = ${line.requestId}`
  })
}
