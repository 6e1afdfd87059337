'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { traineeAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { rateOneself } from '@/data/rate-oneself'
import { readSelfRating } from '@/data/read-self-rating'

// A form's rows are its own: each is named by the instrument.
const posted = z
  .object({ key, requestId: once.pipe(z.uuid()) })
  .catchall(z.array(z.string().max(40)).max(2))
  .refine((fields) => Object.keys(fields).length <= 60)

/** Stores how trainees rate themselves, and goes on to the answer when there is one. */
export const rateMyself = traineeAction(posted, async (trainee, { key, requestId, ...rest }) => {
  const rating = Object.fromEntries(
    Object.entries(rest).flatMap(([name, [answer = '']]) =>
      name.startsWith('rating.') ? [[name.slice('rating.'.length), answer]] : [],
    ),
  )
  const result = await rateOneself(trainee, { key, requestId, rating })
  if (!result.ok) return result.refusal === 'notFound' ? notFound() : result
  const after = await readSelfRating(trainee, requestId)
  if (after?.assessmentId) redirect(`/assessments/${after.assessmentId}`)
  redirect(`/trainee/requests/${requestId}?rated`)
})
