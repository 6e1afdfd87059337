'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import type { Administrator } from '@/data/access/viewer'
import { completeTraining } from '@/data/complete-training'
import { endTraining } from '@/data/end-training'
import { moveTraining } from '@/data/move-training'
import { pauseTraining } from '@/data/pause-training'
import { resumeTraining } from '@/data/resume-training'
import { startTraining } from '@/data/start-training'
import type { Result } from '@/domain/result'
import { trainingSteps } from '@/domain/training'

const posted = z.strictObject({
  key,
  trainingId: once.pipe(z.uuid()),
  step: once.pipe(z.enum(trainingSteps)),
  day: once,
  until: once.optional(),
  moveEnd: once.optional(),
  reason: once.optional(),
  toProgrammeId: once.optional(),
  plannedEndOn: once.optional(),
})

/** Takes a step in a training's life, and shows it; of one that is moved, where it goes on. */
export const takeStep = administratorAction(posted, async (administrator, asked) => {
  const result = await taken(administrator, asked)
  if (!result.ok) return result
  revalidatePath('/admin', 'layout')
  redirect(`/admin/trainings/${result.value.trainingId}?done=${asked.step}` as Route)
})

type Asked = z.output<typeof posted>

function taken(
  administrator: Administrator,
  { step, until, ...more }: Asked,
): Promise<Result<{ trainingId: string }, string>> {
  const { key, trainingId, day, reason = '', toProgrammeId = '', plannedEndOn = '' } = more
  const asked = { key, trainingId, day }
  const moveEnd = more.moveEnd !== undefined
  switch (step) {
    case 'start':
      return startTraining(administrator, asked)
    case 'pause':
      return pauseTraining(administrator, { ...asked, until: until || null, moveEnd })
    case 'resume':
      return resumeTraining(administrator, { ...asked, moveEnd })
    case 'complete':
      return completeTraining(administrator, asked)
    case 'end':
      return endTraining(administrator, { ...asked, reason })
    case 'move':
      return moveTraining(administrator, { ...asked, toProgrammeId, plannedEndOn })
  }
}
