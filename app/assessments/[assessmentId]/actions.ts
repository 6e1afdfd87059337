'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { key, once, traineeAction } from '@/app/form-action'
import { addPlanItem } from '@/data/add-plan-item'
import { removePlanItem } from '@/data/remove-plan-item'
import { tickPlanItem } from '@/data/tick-plan-item'

const id = once.pipe(z.uuid())
const planOf = (assessmentId: string) => `/assessments/${assessmentId}#plan` as Route

/** Adds a line to the trainee's own plan. */
export const addToPlan = traineeAction(
  z.strictObject({ key, assessmentId: id, text: once }),
  async (trainee, asked) => {
    const result = await addPlanItem(trainee, asked)
    if (!result.ok) return result
    redirect(planOf(asked.assessmentId))
  },
)

/** Ticks a line of the plan, or takes the tick back. */
export const tickPlan = traineeAction(
  z.strictObject({ assessmentId: id, planItemId: id, done: once.pipe(z.enum(['yes', 'no'])) }),
  async (trainee, { assessmentId, planItemId, done }) => {
    const result = await tickPlanItem(trainee, { planItemId, done: done === 'yes' })
    if (!result.ok) notFound()
    redirect(planOf(assessmentId))
  },
)

/** Takes a line away; one that was done or taken away meanwhile leaves the plan as it is. */
export const removeFromPlan = traineeAction(
  z.strictObject({ assessmentId: id, planItemId: id }),
  async (trainee, { assessmentId, planItemId }) => {
    await removePlanItem(trainee, planItemId)
    redirect(planOf(assessmentId))
  },
)
