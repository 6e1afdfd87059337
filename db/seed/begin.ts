import { requestAssessment } from '@/data/request-assessment'
import { startAssessment } from '@/data/start-assessment'
import { newId } from '../new-id'
import type { Beginning } from './happening'
import { assessorOn, done, type Stage, type Thread, traineeOn } from './stage'

/** What is asked for where the story does not say otherwise. */
export const usualForm = 'mini-cex-bt'

/** An assessment begins: somebody asks for it, or an assessor starts it unasked. */
export async function begin(stage: Stage, happening: Beginning): Promise<Thread> {
  const {
    viewer: trainee,
    director,
    administrator,
    trainingId,
  } = traineeOn(stage, happening.trainee)
  const { viewer: assessor, assessorId } = assessorOn(stage, happening.assessor)
  const key = newId()
  const { requestId } = await done(
    happening.what === 'start'
      ? startAssessment(assessor, { key, instrumentKey: usualForm, trainingId })
      : requestAssessment(trainee, {
          ...{ key, assessorId, instrumentKey: happening.form ?? usualForm },
          prefilled: happening.prefilled,
        }),
  )
  return {
    ...{ trainee, assessor, director, administrator, requestId },
    ...{ draftVersion: 0, assessmentId: '', planItemIds: [], concernId: '' },
  }
}
