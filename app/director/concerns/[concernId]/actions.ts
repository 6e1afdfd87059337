'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { directorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { answerConcern } from '@/data/answer-concern'
import { concernNoteKinds } from '@/domain/concern'

const posted = z.strictObject({
  key,
  concernId: once.pipe(z.uuid()),
  kind: once.pipe(z.enum(concernNoteKinds)),
  text: once,
})

/** Writes beneath a concern, and shows it with what was written. */
export const writeBeneath = directorAction(posted, async (director, asked) => {
  const result = await answerConcern(director, asked)
  if (!result.ok) return result.refusal === 'notFound' ? notFound() : result
  redirect(`/director/concerns/${asked.concernId}?written`)
})
