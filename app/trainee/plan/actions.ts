'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { traineeAction } from '@/app/form-action'
import { once } from '@/app/post-fields'
import { tickPlanItem } from '@/data/tick-plan-item'

const posted = z.strictObject({
  planItemId: once.pipe(z.uuid()),
  done: once.pipe(z.enum(['yes', 'no'])),
})

/** Ticks a line where all of the plan stands, or takes the tick back. */
export const tickLine = traineeAction(posted, async (trainee, { planItemId, done }) => {
  const result = await tickPlanItem(trainee, { planItemId, done: done === 'yes' })
  if (!result.ok) notFound()
  revalidatePath('/trainee/plan')
  redirect('/trainee/plan')
})
