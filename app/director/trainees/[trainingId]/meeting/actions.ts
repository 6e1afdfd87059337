'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { directorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { noteMeeting } from '@/data/note-meeting'

const posted = z.strictObject({
  key,
  trainingId: once.pipe(z.uuid()),
  heldOn: once,
  present: once,
  followedUp: once.optional(),
  notes: once,
  decision: once,
})

/** Notes the meeting, and shows it among those that have been. */
export const writeMeeting = directorAction(posted, async (director, asked) => {
  const result = await noteMeeting(director, { ...asked, followedUp: asked.followedUp ?? '' })
  if (!result.ok) return result
  const page = `/director/trainees/${asked.trainingId}/meeting`
  revalidatePath(page)
  redirect(`${page}#earlier` as Route)
})
