import 'server-only'
import { newId } from '@/db/new-id'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { closeRequest } from './record/close-request'
import { draftToSign } from './record/draft-to-sign'
import { lockRequest } from './record/lock-request'
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
  const content = { requestId, draftVersion }
  return act(assessor, { key, verb: 'sign-assessment', content }, async (sql) => {
    const request = await lockRequest(sql, assessor, requestId)
    if (!request) return refused('notFound')
    const { programmeId, versionId, status } = request
    const unasked = request.origin === 'assessor'
    if (!may('sign', { relation: 'assessor', status, unasked })) return refused('closed')
    const draft = await draftToSign(sql, request, draftVersion)
    if (!draft.ok) return refused(draft.refusal, draft.faults)

    const signer = await signerOf(sql, request.assessorId)
    const form = { id: newId(), requestId, versionId, answers: draft.value, signer }
    await closeRequest(sql, request, { state: 'signed' })
    await sql`delete from draft where request_id = ${requestId}`
    await seal(sql, { what: 'sign', programmeId, form: { ...form, identityLevel: 'account' } })
    return accepted({ assessmentId: form.id })
  })
}
