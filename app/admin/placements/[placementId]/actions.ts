'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once, wholeNumber } from '@/app/post-fields'
import { changePlacement } from '@/data/change-placement'
import { removePlacement } from '@/data/remove-placement'
import { isDate } from '@/domain/dates'
import { shifted } from '@/domain/placement-plan'

const id = once.pipe(z.uuid())
const posted = z.strictObject({
  key,
  placementId: id,
  seen: once,
  workplaceId: id,
  from: once,
  to: once,
  planned: wholeNumber,
  /** Weeks by which the whole placement is moved, when that is what was pressed. */
  weeks: once.pipe(z.enum(['-1', '1'])).optional(),
})

/** Saves a placement as it is written, or moved by a week; shows what another has changed meanwhile. */
export const savePlacement = administratorAction(posted, async (administrator, asked) => {
  const { weeks, ...written } = asked
  const isMoved = weeks !== undefined && isDate(written.from) && isDate(written.to)
  const wanted = isMoved ? shifted(written, Number(weeks) * 7) : written
  const result = await changePlacement(administrator, wanted)
  const page = `/admin/placements/${asked.placementId}`
  if (result.ok || result.refusal === 'changed') revalidatePath('/admin', 'layout')
  if (!result.ok) return result
  redirect(`${page}?saved=${asked.key}` as Route)
})

/** Takes a placement away that nothing belongs to, and shows the doctor's training. */
export const takeAway = administratorAction(
  z.strictObject({ key, placementId: id, trainingId: id }),
  async (administrator, { trainingId, ...asked }) => {
    const result = await removePlacement(administrator, asked)
    if (!result.ok) return result
    revalidatePath('/admin', 'layout')
    redirect(`/admin/trainings/${trainingId}?done=removed` as Route)
  },
)
