'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction, key, once } from '@/app/form-action'
import { declineRequest } from '@/data/decline-request'
import { withdrawRequest } from '@/data/withdraw-request'
import { maskIdentityNumbers } from '@/domain/identity-number'
import { formAddress } from '../form-address'
import { requestId } from '../posted-fields'
import { forgetTyped, keepTyped } from '../typed'
import { declineReason } from './decline-reason'
import { doesNotExist } from '@/app/does-not-exist'

/** Says that one could not observe, and why. */
export const decline = assessorAction(
  z.strictObject({ key, requestId, quick: once.optional(), reason: once }),
  async (assessor, { quick, ...asked }) => {
    const reason = await declineReason(quick, asked.reason)
    const result = await declineRequest(assessor, { ...asked, reason })
    if (result.ok) {
      await forgetTyped(asked.requestId)
      redirect('/assessor?declined')
    }
    if (result.refusal === 'notFound') return doesNotExist()
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
    if (result.refusal === 'notFound') return doesNotExist()
    redirect(formAddress(asked.requestId))
  },
)
