import 'server-only'
import { type Answers, checkAnswers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { accepted, refused, type Result } from '@/domain/result'
import type { LockedRequest } from './lock-request'

/**
 * The answers that are about to be signed: the draft in the version that its writer was shown, whole.
 * `changed` says that another version has been saved since; `faulty` what is still missing.
 */
export function draftToSign(
  form: Instrument,
  { draft, today, trainingStart }: LockedRequest,
  version: number,
): Result<Answers, 'changed' | 'faulty'> {
  if (draft?.version !== version) return refused('changed')
  const faults = checkAnswers(form, draft.answers, { today, trainingStart })
  return faults.length > 0 ? refused('faulty', faults) : accepted(draft.answers)
}
