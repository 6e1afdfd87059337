'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { traineeAction } from '@/app/form-action'
import { key, once, several } from '@/app/post-fields'
import { requestAssessment } from '@/data/request-assessment'

const posted = z.strictObject({
  key,
  instrumentKey: once,
  assessorId: once.pipe(z.uuid()),
  observedOn: once,
  difficulty: once.optional(),
  focus: several,
  context: once,
  goal: several,
})

/** Asks for an assessment, and goes back to the overview where it waits. */
export const askForAssessment = traineeAction(posted, async (trainee, input) => {
  const { key, instrumentKey, assessorId, observedOn, difficulty = '', context } = input
  const prefilled = { observedOn, difficulty, foci: input.focus, context, goals: input.goal }
  const result = await requestAssessment(trainee, { key, instrumentKey, assessorId, prefilled })
  if (!result.ok) return result
  redirect('/trainee?asked')
})
