'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { startAssessment } from '@/data/start-assessment'

/** Starts an assessment that nobody asked for, and opens its form. */
export const start = assessorAction(
  z.strictObject({ key, trainingId: once.pipe(z.uuid()), instrumentKey: once }),
  async (assessor, asked) => {
    const started = await startAssessment(assessor, asked)
    if (started.ok) redirect(`/assessor/requests/${started.value.requestId}`)
    redirect('/assessor/requests/new?refused')
  },
)
