'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { beginForm } from '@/data/begin-form'
import { beginFormVersion } from '@/data/begin-form-version'

const begun = z.strictObject({
  key,
  versionId: once.pipe(z.uuid()),
  regionId: once.pipe(z.uuid()),
  'name.sv': once,
  'name.en': once,
})

/** Begins a form of the region's own, and opens it. */
export const beginOwnForm = administratorAction(begun, async (administrator, input) => {
  const { 'name.sv': sv, 'name.en': en, ...asked } = input
  const result = await beginForm(administrator, { ...asked, name: { sv, en } })
  if (!result.ok) return result
  revalidatePath('/admin/forms')
  redirect(`/admin/forms/drafts/${result.value.draftId}`)
})

/** Begins the next version of a form, and opens it. */
export const beginNextVersion = administratorAction(
  z.strictObject({ key, versionId: once.pipe(z.uuid()) }),
  async (administrator, asked) => {
    const result = await beginFormVersion(administrator, asked)
    if (!result.ok) return result
    revalidatePath('/admin/forms')
    redirect(`/admin/forms/drafts/${result.value.draftId}`)
  },
)
