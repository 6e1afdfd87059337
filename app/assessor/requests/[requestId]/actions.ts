'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction, key, once } from '@/app/form-action'
import { chooseDraft } from '@/data/choose-draft'
import { correctAssessment } from '@/data/correct-assessment'
import { declineRequest } from '@/data/decline-request'
import { discardCorrection } from '@/data/discard-correction'
import { readForm } from '@/data/read-form'
import { saveDraft } from '@/data/save-draft'
import { signAssessment } from '@/data/sign-assessment'
import { withdrawRequest } from '@/data/withdraw-request'
import { checkAnswers } from '@/domain/answers'
import { maskIdentityNumbers } from '@/domain/identity-number'
import { declineReason } from './decline-reason'
import { formAddress } from './form-address'
import { postedDraft } from './posted-draft'
import { inAddress } from './shown-faults'
import { forgetTyped, keepTyped } from './typed'

const requestId = once.pipe(z.uuid())
const version = once.pipe(z.coerce.number().int().nonnegative())

/** Keeps the whole form as a draft, then goes on to where the pressed button leads. */
export const keepAnswers = assessorAction(postedDraft.schema, async (assessor, posted) => {
  const form = await readForm(assessor, posted.requestId)
  if (!form) notFound()
  const { answers, removed } = postedDraft.read(form.instrument, posted)
  const saved = await saveDraft(assessor, { ...posted, answers })
  if (!saved.ok) {
    const step = saved.refusal === 'otherVersion' ? 'versions' : undefined
    redirect(formAddress(form.requestId, step))
  }
  const [first] = removed
  if (first) redirect(`${formAddress(form.requestId)}?${faultQuery(removed)}`)
  if (posted.next === 'inbox') redirect('/assessor')
  if (posted.next === 'rest') redirect(`${formAddress(form.requestId)}#rest`)
  const isWhole = checkAnswers(form.instrument, answers, form.facts).length === 0
  redirect(formAddress(form.requestId, isWhole ? 'check' : undefined, isWhole ? {} : allFaults))
})

const allFaults = { show: 'faults' }
const faultQuery = (removed: Parameters<typeof inAddress>[0][]) =>
  new URLSearchParams(removed.map((fault) => ['removed', inAddress(fault)])).toString()

/** Signs the answers that were just checked; of a signed form, signs the correction of it. */
export const sign = assessorAction(
  z.strictObject({ key, requestId, draftVersion: version, reason: once.optional() }),
  async (assessor, { reason, ...asked }) => {
    const address = (step?: 'check' | 'receipt', query = {}) =>
      formAddress(asked.requestId, step, query)
    const result =
      reason === undefined
        ? await signAssessment(assessor, asked)
        : await correctAssessment(assessor, { ...asked, reason })
    if (result.ok) {
      await forgetTyped(asked.requestId)
      redirect(address('receipt'))
    }
    if (result.refusal === 'notFound') notFound()
    if (result.refusal === 'closed') redirect(address('receipt', { already: '' }))
    const wrong = result.faults?.find((fault) => fault.field === 'reason')
    if (!wrong && result.refusal === 'faulty') redirect(address(undefined, allFaults))
    await keepTyped(asked.requestId, maskIdentityNumbers(reason ?? ''))
    redirect(address('check', wrong ? { reason: wrong.code } : { changed: '' }))
  },
)

/** Says that one could not observe, and why. */
export const decline = assessorAction(
  z.strictObject({ key, requestId, quick: once.optional(), reason: once }),
  async (assessor, { quick, ...asked }) => {
    const reason = await declineReason(quick, asked.reason)
    const result = await declineRequest(assessor, { ...asked, reason })
    if (result.ok) redirect('/assessor?declined')
    if (result.refusal === 'notFound') notFound()
    if (result.refusal !== 'faulty') redirect(formAddress(asked.requestId))
    await keepTyped(asked.requestId, maskIdentityNumbers(asked.reason))
    const code = result.faults?.[0]?.code ?? 'required'
    redirect(formAddress(asked.requestId, 'decline', { reason: code, quick: quick ?? '' }))
  },
)

/** Takes back an assessment that one began unasked. */
export const withdraw = assessorAction(
  z.strictObject({ key, requestId }),
  async (assessor, asked) => {
    const result = await withdrawRequest(assessor, asked)
    if (result.ok) redirect('/assessor?withdrawn')
    if (result.refusal === 'notFound') notFound()
    redirect(formAddress(asked.requestId))
  },
)

/** Goes on with one of two versions that were written at the same time. */
export const chooseVersion = assessorAction(
  z.strictObject({ requestId, version, keep: once.pipe(z.enum(['saved', 'parked'])) }),
  async (assessor, choice) => {
    const result = await chooseDraft(assessor, choice)
    if (!result.ok && result.refusal === 'notFound') notFound()
    redirect(formAddress(choice.requestId, undefined, result.ok ? { chosen: '' } : {}))
  },
)

/** Leaves a signed form as it is. */
export const leaveCorrection = assessorAction(
  z.strictObject({ requestId }),
  async (assessor, asked) => {
    await discardCorrection(assessor, asked.requestId)
    redirect(formAddress(asked.requestId, 'receipt'))
  },
)
