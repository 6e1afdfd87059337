'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once, several } from '@/app/post-fields'
import { chooseForms } from '@/data/choose-forms'

const chosen = z.strictObject({
  key,
  programmeId: once.pipe(z.uuid()),
  seen: several,
  instrumentId: several.pipe(z.array(z.uuid())),
})

/** Says which forms a programme uses from now on. */
export const choose = administratorAction(chosen, async (administrator, input) => {
  const { instrumentId: instrumentIds, ...asked } = input
  const result = await chooseForms(administrator, { ...asked, instrumentIds })
  if (!result.ok) return result
  revalidatePath('/admin/forms', 'layout')
  redirect(`/admin/forms/use?programme=${asked.programmeId}&saved`)
})
