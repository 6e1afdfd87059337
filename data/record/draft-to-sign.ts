import 'server-only'
import type { Transaction } from '@/db/client'
import { type Answers, checkAnswers } from '@/domain/answers'
import { accepted, refused, type Result } from '@/domain/result'
import type { LockedRequest } from './lock-request'
import { publishedForm } from './published-form'

/**
 * The answers that are about to be signed: the draft in the version that its writer was shown, whole.
 * `changed` says that another version has been saved since; `faulty` what is still missing.
 */
export async function draftToSign(
  sql: Transaction,
  request: LockedRequest,
  version: number,
): Promise<Result<Answers, 'changed' | 'faulty'>> {
  const { form } = await publishedForm(sql, request.versionId)
  const [draft] = await sql<{ version: number; answers: Answers }[]>`
    select version, answers from draft where request_id = ${request.id}`
  if (draft?.version !== version) return refused('changed')
  const { today, trainingStart } = request
  const faults = checkAnswers(form, draft.answers, { today, trainingStart })
  return faults.length > 0 ? refused('faulty', faults) : accepted(draft.answers)
}
