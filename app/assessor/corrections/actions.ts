'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction } from '@/app/form-action'
import { once } from '@/app/post-fields'
import { beginCorrection } from '@/data/begin-correction'

/** Opens one of the assessor's own signed forms to be corrected. */
export const startCorrection = assessorAction(
  z.strictObject({ assessmentId: once.pipe(z.uuid()) }),
  async (assessor, { assessmentId }) => {
    const begun = await beginCorrection(assessor, assessmentId)
    if (begun.ok) redirect(`/assessor/requests/${begun.value.requestId}`)
    if (begun.refusal === 'notFound') notFound()
    redirect(`/assessments/${assessmentId}`)
  },
)
