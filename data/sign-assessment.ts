import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { closeRequest } from './record/close-request'
import { draftToSign } from './record/draft-to-sign'
import { lockRequest } from './record/lock-request'
import { planToSee, withSightingsOf } from './record/plan-to-see'
import { publishedForm } from './record/published-form'
import { seal } from './record/seal'
import { signerOf } from './record/signer'

export type SignAsked = { key: string; requestId: string; draftVersion: number }
type Refusal = 'notFound' | 'closed' | 'changed' | 'faulty' | 'keyUsed'

/** An assessor signs the answers that they have just checked. From then on they are a record. */
export function signAssessment(
  assessor: Assessor,
  asked: SignAsked,
): Promise<Result<{ assessmentId: string }, Refusal>> {
  const { key, requestId, draftVersion } = asked
  const assessmentId = newId()
  const content = { requestId, draftVersion }
  const asking = { key, verb: 'sign-assessment', content, gives: { assessmentId } }
  const look = (sql: Transaction) =>
    Promise.all([
      lockRequest(sql, assessor, requestId),
      signerOf(sql, assessor, requestId),
      planToSee(sql, requestId),
    ])
  return act(assessor, asking, look, async (sql, [request, signer, plan]) => {
    if (!request || !signer) return refused('notFound')
    const { programmeId, versionId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('sign', { relation: 'assessor', status, unasked })) return refused('closed')
    const draft = draftToSign((await publishedForm(sql, versionId)).form, request, draftVersion)
    if (!draft.ok) return draft

    const answers = withSightingsOf(draft.value, plan)
    const seconds = request.draft?.seconds ?? null
    const form = { id: assessmentId, requestId, versionId, answers, signer, seconds }
    await Promise.all([
      closeRequest(sql, request, { state: 'signed' }),
      seal(sql, { what: 'sign', programmeId, form: { ...form, identityLevel: 'account' } }),
    ])
  })
}
