'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { cohortHref, readViewQuery, viewQuery } from '@/components/cohort/cohort-address'
import { removeSavedView } from '@/data/remove-saved-view'
import { saveView } from '@/data/save-view'
import { directorAction } from '../form-action'
import { key, once } from '../post-fields'

// To the router, the same address with another hash is no new page: it must be told of the change.
function backTo(query: string): never {
  revalidatePath('/director')
  redirect(cohortHref(readViewQuery(query)))
}

/** Keeps the view that is shown under a name. */
export const keepView = directorAction(
  z.strictObject({ key, name: once, query: once }),
  async (director, asked) => {
    const query = viewQuery(readViewQuery(asked.query))
    const result = await saveView(director, { ...asked, query })
    if (!result.ok) return result
    backTo(query)
  },
)

/** Takes a kept view away, and shows the cohort as it was shown. */
export const removeView = directorAction(
  z.strictObject({ savedViewId: once.pipe(z.uuid()), query: once }),
  async (director, { savedViewId, query }) => {
    await removeSavedView(director, savedViewId)
    backTo(query)
  },
)
