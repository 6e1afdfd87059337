'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { mendWorkplace } from '@/data/mend-workplace'

const posted = z.strictObject({
  key,
  workplaceId: once.pipe(z.uuid()),
  seen: once,
  name: once,
  specialty: once,
  closedOn: once,
})

/** Renames, corrects or closes a workplace; shows what another has changed meanwhile. */
export const saveWorkplace = administratorAction(posted, async (administrator, asked) => {
  const result = await mendWorkplace(administrator, asked)
  if (result.ok || result.refusal === 'changed') revalidatePath('/admin', 'layout')
  if (!result.ok) return result
  redirect('/admin/workplaces?saved')
})
