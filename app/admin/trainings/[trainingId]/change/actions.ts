'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once, wholeNumber } from '@/app/post-fields'
import { changeTraining } from '@/data/change-training'

const posted = z.strictObject({
  key,
  trainingId: once.pipe(z.uuid()),
  seen: once,
  startsOn: once,
  plannedEndOn: once,
  percent: wholeNumber,
})

/** Puts days and hours right; when another has changed them meanwhile, shows what they are now. */
export const saveTraining = administratorAction(posted, async (administrator, asked) => {
  const result = await changeTraining(administrator, asked)
  const page = `/admin/trainings/${asked.trainingId}`
  if (result.ok || result.refusal === 'changed') revalidatePath(page, 'layout')
  if (!result.ok) return result
  redirect(`${page}?done=change` as Route)
})
