import { answerConcern } from '@/data/answer-concern'
import { declineRequest } from '@/data/decline-request'
import { raiseConcern } from '@/data/raise-concern'
import { redirectRequest } from '@/data/redirect-request'
import { retireAssessor } from '@/data/retire-assessor'
import { voidAssessment } from '@/data/void-assessment'
import { withdrawRequest } from '@/data/withdraw-request'
import { newId } from '../new-id'
import { answerForm } from './answer-form'
import { correct, sign, write } from './fill-in'
import type { Step } from './happening'
import { assessorOn, done, type Stage, type Thread } from './stage'

/** What happens to an assessment that has begun; gives what it has come to. */
export async function goOn(stage: Stage, thread: Thread, step: Step): Promise<Thread> {
  const { trainee, assessor, director, administrator, requestId, assessmentId, concernId } = thread
  const key = newId()
  switch (step.what) {
    case 'draft':
      return write(thread, step)
    case 'sign':
      return sign(thread, step)
    case 'correct':
      return correct(thread, step.answers, step.reason)
    case 'decline':
      await done(declineRequest(assessor, { key, requestId, reason: step.reason }))
      return thread
    case 'withdraw':
      await done(withdrawRequest(trainee, { key, requestId }))
      return thread
    case 'redirect': {
      const { viewer, assessorId } = assessorOn(stage, step.assessor)
      const sent = await done(redirectRequest(trainee, { key, requestId, assessorId }))
      return { ...thread, assessor: viewer, requestId: sent.requestId }
    }
    case 'leave': {
      const { assessorId } = assessorOn(stage, step.assessor)
      await done(retireAssessor(administrator, { key, assessorId }))
      return thread
    }
    case 'void':
      await done(voidAssessment(assessor, { key, assessmentId, reason: step.reason }))
      return thread
    case 'concern':
      return {
        ...thread,
        ...(await done(raiseConcern(assessor, { key, requestId, text: step.text }))),
      }
    case 'note': {
      const { kind, text } = step
      await done(answerConcern(director, { key, concernId, kind, text }))
      return thread
    }
    default:
      return answerForm(thread, step)
  }
}
