import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { draftToSign } from './record/draft-to-sign'
import { lockLine, signedByViewer } from './record/lock-line'
import { lockRequest } from './record/lock-request'
import { planToSee, withSightingsOf } from './record/plan-to-see'
import { publishedForm } from './record/published-form'
import { seal } from './record/seal'
import { signerOf } from './record/signer'

export type CorrectionAsked = {
  key: string
  requestId: string
  draftVersion: number
  reason: string
}
type Refusal = 'notFound' | 'closed' | 'changed' | 'faulty' | 'keyUsed'

/** An assessor corrects a form of their own: a new version that names the old, with a reason. */
export function correctAssessment(
  assessor: Assessor,
  asked: CorrectionAsked,
): Promise<Result<{ assessmentId: string }, Refusal>> {
  const { key, requestId, draftVersion } = asked
  const reason = asked.reason.trim()
  const content = { requestId, draftVersion, reason }
  const assessmentId = newId()
  const asking = { key, verb: 'correct-assessment', content, gives: { assessmentId } }
  const look = (sql: Transaction) =>
    Promise.all([
      lockRequest(sql, assessor, requestId),
      signerOf(sql, assessor, requestId),
      planToSee(sql, requestId),
    ])
  return act(assessor, asking, look, async (sql, [request, signer, plan]) => {
    const newest = request && (await newestVersion(sql, requestId))
    const line = newest && (await lockLine(sql, assessor, newest))
    if (!line || !signer) return refused('notFound')
    const { programmeId, superseded, voided } = line
    if (!may('correct', { ...signedByViewer, superseded, voided })) return refused('closed')
    const code = reason === '' ? 'required' : freeTextFault(reason, textLimits.reason)
    if (code) return refused('faulty', [{ field: 'reason', code }])
    const { versionId } = request
    const draft = draftToSign((await publishedForm(sql, versionId)).form, request, draftVersion)
    if (!draft.ok) return draft

    const corrects = { id: line.id, firstId: line.firstId, reason }
    const answers = withSightingsOf(draft.value, plan)
    const form = { id: assessmentId, requestId, versionId, answers, signer, corrects }
    await sql`delete from draft where request_id = ${requestId}`
    await seal(sql, { what: 'correct', programmeId, form: { ...form, identityLevel: 'account' } })
  })
}

async function newestVersion(sql: Transaction, requestId: string) {
  const [row] = await sql<{ id: string }[]>`
    select id from assessment where request_id = ${requestId}
      and not exists (select from assessment as newer where newer.corrects_id = assessment.id)`
  return row?.id
}
