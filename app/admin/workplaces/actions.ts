'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { addWorkplace } from '@/data/add-workplace'

const posted = z.strictObject({ key, regionId: once.pipe(z.uuid()), name: once, specialty: once })

/** Adds a workplace to a region, and shows it among the others. */
export const openWorkplace = administratorAction(posted, async (administrator, asked) => {
  const result = await addWorkplace(administrator, asked)
  if (!result.ok) return result
  revalidatePath('/admin/workplaces')
  redirect(`/admin/workplaces?added=${result.value.workplaceId}` as Route)
})
