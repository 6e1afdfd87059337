'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { voidAssessment } from '@/data/void-assessment'

const posted = z.strictObject({ key, assessmentId: once.pipe(z.uuid()), reason: once })

/** Declares a form void, and shows it as it now stands. */
export const declareVoid = assessorAction(posted, async (assessor, asked) => {
  const result = await voidAssessment(assessor, asked)
  if (!result.ok) return result
  redirect(`/assessments/${asked.assessmentId}`)
})
