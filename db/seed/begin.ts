import { requestAssessment } from '@/data/request-assessment'
import { startAssessment } from '@/data/start-assessment'
import { newId } from '../new-id'
import type { Beginning } from './happening'
import { assessorOn, done, type Stage, type Thread, traineeOn } from './stage'

const instrumentKey = 'mini-cex-bt'

/** An assessment begins: somebody asks for it, or an assessor starts it unasked. */
export async function begin(stage: Stage, happening: Beginning): Promise<Thread> {
  const {
    viewer: trainee,
    director,
    administrator,
    trainingId,
  } = traineeOn(stage, happening.trainee)
  const { viewer: assessor, assessorId } = assessorOn(stage, happening.assessor)
  const asked = { key: newId(), instrumentKey }
  const { requestId } = await done(
    happening.what === 'start'
      ? startAssessment(assessor, { ...asked, trainingId })
      : requestAssessment(trainee, { ...asked, assessorId, prefilled: happening.prefilled }),
  )
  return {
    ...{ trainee, assessor, director, administrator, requestId },
    ...{ draftVersion: 0, assessmentId: '', planItemIds: [], concernId: '' },
  }
}
