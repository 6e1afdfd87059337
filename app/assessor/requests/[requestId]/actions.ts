'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction } from '@/app/form-action'
import { discardCorrection } from '@/data/discard-correction'
import { readForm } from '@/data/read-form'
import { saveDraft } from '@/data/save-draft'
import { checkAnswers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import { formAddress } from './form-address'
import { requestId } from './posted-fields'
import { postedDraft } from './posted-draft'
import { inAddress } from './shown-faults'
import { doesNotExist } from '@/app/does-not-exist'

/**
 * Keeps the whole form as a draft, then goes on to where the pressed button leads. Each address names
 * a place of its own: a browser otherwise goes on to the place that the form was opened at.
 */
export const keepAnswers = assessorAction(postedDraft.schema, async (assessor, posted) => {
  const form = await readForm(assessor, posted.requestId)
  if (!form) return doesNotExist()
  const { answers, removed } = postedDraft.read(form.instrument, posted)
  const saved = await saveDraft(assessor, { ...posted, answers })
  if (!saved.ok) {
    const step = saved.refusal === 'otherVersion' ? 'versions' : undefined
    redirect(formAddress(form.requestId, step, {}, 'main'))
  }
  if (removed.length > 0) redirect(withRemoved(form.requestId, removed))
  if (posted.next === 'inbox') redirect('/assessor')
  if (posted.next === 'rest') redirect(formAddress(form.requestId, undefined, {}, 'rest'))
  const isWhole = checkAnswers(form.instrument, answers, form.facts).length === 0
  if (isWhole) redirect(formAddress(form.requestId, 'check', {}, 'main'))
  redirect(formAddress(form.requestId, undefined, { show: 'faults' }, 'faults'))
})

function withRemoved(id: string, removed: Fault[]): Route {
  const query = new URLSearchParams(removed.map((fault) => ['removed', inAddress(fault)]))
  return `${formAddress(id)}?${query}#faults` as Route
}

/** Leaves a signed form as it is. */
export const leaveCorrection = assessorAction(
  z.strictObject({ requestId }),
  async (assessor, asked) => {
    await discardCorrection(assessor, asked.requestId)
    redirect(formAddress(asked.requestId, 'receipt'))
  },
)
