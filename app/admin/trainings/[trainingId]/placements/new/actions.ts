'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once, wholeNumber } from '@/app/post-fields'
import { addPlacement } from '@/data/add-placement'

const id = once.pipe(z.uuid())
const posted = z.strictObject({
  key,
  trainingId: id,
  workplaceId: id,
  from: once,
  to: once,
  planned: wholeNumber,
})

/** Places a doctor. */
export const place = administratorAction(posted, async (administrator, asked) => {
  const result = await addPlacement(administrator, asked)
  if (!result.ok) return result
  const page = `/admin/trainings/${asked.trainingId}`
  revalidatePath(page)
  redirect(`${page}?done=placement` as Route)
})
