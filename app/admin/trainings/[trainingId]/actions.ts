'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { endSupervision } from '@/data/end-supervision'

const id = once.pipe(z.uuid())

/** Gives somebody's supervision its last day. */
export const endSupervisor = administratorAction(
  z.strictObject({ key, trainingId: id, supervisionId: id, day: once }),
  async (administrator, { trainingId, ...asked }) => {
    const result = await endSupervision(administrator, asked)
    if (!result.ok) return result
    const page = `/admin/trainings/${trainingId}`
    revalidatePath(page)
    redirect(`${page}?done=supervision` as Route)
  },
)
