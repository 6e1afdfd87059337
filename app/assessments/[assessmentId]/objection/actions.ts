'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { traineeAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { objectToAssessment } from '@/data/object-to-assessment'

const posted = z.strictObject({ key, assessmentId: once.pipe(z.uuid()), text: once })

/** Attaches the trainee's comment, and shows the form with it. */
export const attachObjection = traineeAction(posted, async (trainee, asked) => {
  const result = await objectToAssessment(trainee, asked)
  if (!result.ok) return result
  redirect(`/assessments/${asked.assessmentId}`)
})
