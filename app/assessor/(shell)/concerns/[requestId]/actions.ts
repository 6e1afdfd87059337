'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { raiseConcern } from '@/data/raise-concern'

const posted = z.strictObject({ key, requestId: once.pipe(z.uuid()), text: once })

/** Sends a private line to the director, and shows it as sent. */
export const sendConcern = assessorAction(posted, async (assessor, asked) => {
  const result = await raiseConcern(assessor, asked)
  if (!result.ok) return result
  redirect(`/assessor/concerns/${asked.requestId}?sent`)
})
