'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { traineeAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { redirectRequest } from '@/data/redirect-request'
import { withdrawRequest } from '@/data/withdraw-request'

const requestId = once.pipe(z.uuid())

/** Takes a request back; one that was answered meanwhile shows what became of it. */
export const takeBack = traineeAction(
  z.strictObject({ key, requestId }),
  async (trainee, { key, requestId }) => {
    const result = await withdrawRequest(trainee, { key, requestId })
    if (!result.ok && result.refusal === 'notFound') notFound()
    redirect(result.ok ? '/trainee?withdrawn' : `/trainee/requests/${requestId}?answered`)
  },
)

/** Sends a request to somebody else, and shows the one that took its place. */
export const sendToAnother = traineeAction(
  z.strictObject({ key, requestId, assessorId: once.pipe(z.uuid()) }),
  async (trainee, { key, requestId, assessorId }) => {
    const result = await redirectRequest(trainee, { key, requestId, assessorId })
    if (!result.ok) return result
    redirect(`/trainee/requests/${result.value.requestId}?sent`)
  },
)
