'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { discardFormDraft } from '@/data/discard-form-draft'
import { publishFormDraft } from '@/data/publish-form-draft'
import { saveFormPart } from '@/data/save-form-part'
import type { Change } from '@/domain/form-edit'
import { formParts } from '@/domain/form-parts'

const draftId = once.pipe(z.uuid())
const version = once.transform(Number).pipe(z.int().positive())
const change = once.pipe(
  z.custom<Change>((text) => /^(save|add|(up|down|remove)\.\d{1,3})$/.test(String(text))),
)

// What a part holds depends on the draft: its fields are looked for by the draft's own paths.
const part = z
  .object({ draftId, version, part: once.pipe(z.enum(formParts)), change })
  .catchall(once)

/** Keeps one part of a form that is being written, and shows it again. */
export const writePart = administratorAction(part, async (administrator, input) => {
  const { draftId, version, part, change, ...posted } = input
  const asked = { draftId, version, part, change, posted: posted as Record<string, string> }
  const result = await saveFormPart(administrator, asked)
  if (!result.ok) return result
  revalidatePath(`/admin/forms/drafts/${draftId}`)
  redirect(`/admin/forms/drafts/${draftId}?part=${part}&saved=${result.value.version}#part`)
})

/** Publishes what was looked through, and shows it as it stands from now on. */
export const publishDraft = administratorAction(
  z.strictObject({ key, draftId, version }),
  async (administrator, asked) => {
    const result = await publishFormDraft(administrator, asked)
    if (!result.ok) return result
    revalidatePath('/admin/forms')
    redirect(`/admin/forms/${result.value.versionId}`)
  },
)

/** Throws a draft away, and goes back to the forms. */
export const discardDraft = administratorAction(
  z.strictObject({ key, draftId }),
  async (administrator, asked) => {
    const result = await discardFormDraft(administrator, asked)
    if (!result.ok) return result
    revalidatePath('/admin/forms')
    redirect('/admin/forms')
  },
)
