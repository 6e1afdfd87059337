'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { appointSupervisor } from '@/data/appoint-supervisor'
import { supervisionKinds } from '@/domain/supervision'

const id = once.pipe(z.uuid())
const posted = z.strictObject({
  key,
  trainingId: id,
  personId: id,
  kind: once.pipe(z.enum(supervisionKinds)),
  from: once,
  to: once.transform((text) => text || null),
})

/** Makes somebody a supervisor of a doctor. */
export const addSupervisor = administratorAction(posted, async (administrator, asked) => {
  const result = await appointSupervisor(administrator, asked)
  if (!result.ok) return result
  const page = `/admin/trainings/${asked.trainingId}`
  revalidatePath(page)
  redirect(`${page}?done=supervisor` as Route)
})
