'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction, key, once } from '@/app/form-action'
import { correctAssessment } from '@/data/correct-assessment'
import { signAssessment } from '@/data/sign-assessment'
import { maskIdentityNumbers } from '@/domain/identity-number'
import { formAddress } from '../form-address'
import { draftVersion, requestId } from '../posted-fields'
import { forgetTyped, keepTyped } from '../typed'
import { doesNotExist } from '@/app/does-not-exist'

const posted = z.strictObject({
  key,
  requestId,
  draftVersion,
  reason: once.optional(),
})

/** Signs the answers that were just checked; of a signed form, signs the correction of it. */
export const sign = assessorAction(posted, async (assessor, { reason, ...asked }) => {
  const address = (step?: 'check' | 'receipt', query = {}) =>
    formAddress(asked.requestId, step, query, 'main')
  const result =
    reason === undefined
      ? await signAssessment(assessor, asked)
      : await correctAssessment(assessor, { ...asked, reason })
  if (result.ok) {
    await forgetTyped(asked.requestId)
    redirect(address('receipt'))
  }
  if (result.refusal === 'notFound') return doesNotExist()
  if (result.refusal === 'closed') redirect(address('receipt', { already: '' }))
  const wrong = result.faults?.find((fault) => fault.field === 'reason')
  if (!wrong && result.refusal === 'faulty') redirect(address(undefined, { show: 'faults' }))
  await keepTyped(asked.requestId, maskIdentityNumbers(reason ?? ''))
  redirect(address('check', wrong ? { reason: wrong.code } : { changed: '' }))
})
