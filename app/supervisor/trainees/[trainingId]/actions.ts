'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { supervisorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { noteTalk } from '@/data/note-talk'

const posted = z.strictObject({
  key,
  trainingId: once.pipe(z.uuid()),
  from: once.pipe(z.enum(['supervisor', 'director'])),
  heldOn: once,
  agreed: once,
})

/** Notes a talk, and shows it among the others on the page that it was noted on. */
export const writeTalk = supervisorAction(posted, async (supervisor, { from, ...asked }) => {
  const result = await noteTalk(supervisor, asked)
  if (!result.ok) return result
  const page = `/${from}/trainees/${asked.trainingId}`
  revalidatePath(page)
  redirect(`${page}#talks` as Route)
})
