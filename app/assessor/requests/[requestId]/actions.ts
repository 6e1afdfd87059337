'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction } from '@/app/form-action'
import { discardCorrection } from '@/data/discard-correction'
import { readForm } from '@/data/read-form'
import { saveDraft } from '@/data/save-draft'
import { checkAnswers } from '@/domain/answers'
import type { Fault } from '@/domain/fault'
import { formAddress } from './form-address'
import { requestId } from './posted-fields'
import { postedDraft } from './posted-draft'
import { inAddress } from './shown-faults'

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
const faultQuery = (removed: Fault[]) =>
  new URLSearchParams(removed.map((fault) => ['removed', inAddress(fault)])).toString()

/** Leaves a signed form as it is. */
export const leaveCorrection = assessorAction(
  z.strictObject({ requestId }),
  async (assessor, asked) => {
    await discardCorrection(assessor, asked.requestId)
    redirect(formAddress(asked.requestId, 'receipt'))
  },
)
