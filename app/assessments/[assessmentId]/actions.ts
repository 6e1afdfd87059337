'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { traineeAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { addPlanItem } from '@/data/add-plan-item'
import { openAssessment } from '@/data/open-assessment'
import { removePlanItem } from '@/data/remove-plan-item'
import { tickPlanItem } from '@/data/tick-plan-item'

const id = once.pipe(z.uuid())

// To the router, the same address with another hash is no new page: it must be told of the change.
function backToPlan(assessmentId: string): never {
  revalidatePath(`/assessments/${assessmentId}`)
  redirect(`/assessments/${assessmentId}#plan` as Route)
}

/** Opens a form that was not read before. */
export const openForm = traineeAction(
  z.strictObject({ assessmentId: id }),
  async (trainee, { assessmentId }) => {
    const result = await openAssessment(trainee, assessmentId)
    if (!result.ok) notFound()
    revalidatePath(`/assessments/${assessmentId}`)
    redirect(`/assessments/${assessmentId}`)
  },
)

/** Adds a line to the trainee's own plan. */
export const addToPlan = traineeAction(
  z.strictObject({ key, assessmentId: id, text: once, dueOn: once.optional() }),
  async (trainee, { dueOn, ...asked }) => {
    const result = await addPlanItem(trainee, { ...asked, dueOn: dueOn || null })
    if (!result.ok) return result
    backToPlan(asked.assessmentId)
  },
)

/** Ticks a line of the plan, or takes the tick back. */
export const tickPlan = traineeAction(
  z.strictObject({ assessmentId: id, planItemId: id, done: once.pipe(z.enum(['yes', 'no'])) }),
  async (trainee, { assessmentId, planItemId, done }) => {
    const result = await tickPlanItem(trainee, { planItemId, done: done === 'yes' })
    if (!result.ok) notFound()
    backToPlan(assessmentId)
  },
)

/** Takes a line away; one that was done or taken away meanwhile leaves the plan as it is. */
export const removeFromPlan = traineeAction(
  z.strictObject({ assessmentId: id, planItemId: id }),
  async (trainee, { assessmentId, planItemId }) => {
    await removePlanItem(trainee, planItemId)
    backToPlan(assessmentId)
  },
)
