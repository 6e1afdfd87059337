import { addPlanItem } from '@/data/add-plan-item'
import { beginCorrection } from '@/data/begin-correction'
import { correctAssessment } from '@/data/correct-assessment'
import { declineRequest } from '@/data/decline-request'
import { redirectRequest } from '@/data/redirect-request'
import { saveDraft } from '@/data/save-draft'
import { signAssessment } from '@/data/sign-assessment'
import { tickPlanItem } from '@/data/tick-plan-item'
import { voidAssessment } from '@/data/void-assessment'
import { withdrawRequest } from '@/data/withdraw-request'
import type { Answers } from '@/domain/answers'
import { newId } from '../new-id'
import type { Happening } from './happening'
import { assessorOn, done, type Stage, type Thread } from './stage'

/** What happens to an assessment that has begun; gives what it has come to. */
export async function goOn(
  stage: Stage,
  thread: Thread,
  happening: Exclude<Happening, { what: 'request' | 'start' }>,
): Promise<Thread> {
  const { trainee, assessor, requestId, assessmentId } = thread
  const key = newId()
  switch (happening.what) {
    case 'draft':
      return write(thread, happening.answers)
    case 'sign':
      return sign(thread, happening.answers)
    case 'decline':
      await done(declineRequest(assessor, { key, requestId, reason: happening.reason }))
      return thread
    case 'withdraw':
      await done(withdrawRequest(trainee, { key, requestId }))
      return thread
    case 'redirect': {
      const { viewer, assessorId } = assessorOn(stage, happening.assessor)
      const sent = await done(redirectRequest(trainee, { key, requestId, assessorId }))
      return { ...thread, assessor: viewer, requestId: sent.requestId }
    }
    case 'correct':
      return correct(thread, happening.answers, happening.reason)
    case 'void':
      await done(voidAssessment(assessor, { key, assessmentId, reason: happening.reason }))
      return thread
    case 'plan':
      return plan(thread, happening.texts)
    case 'tick': {
      const planItemId = thread.planItemIds[happening.item] ?? ''
      await done(tickPlanItem(trainee, { planItemId, done: true }))
      return thread
    }
  }
}

async function write(thread: Thread, answers: Answers): Promise<Thread> {
  const { assessor, requestId, draftVersion } = thread
  const saved = await done(saveDraft(assessor, { requestId, version: draftVersion, answers }))
  return { ...thread, draftVersion: saved.version }
}

async function sign(thread: Thread, answers: Answers): Promise<Thread> {
  const { assessor, requestId, draftVersion } = await write(thread, answers)
  const signed = await done(signAssessment(assessor, { key: newId(), requestId, draftVersion }))
  return { ...thread, assessmentId: signed.assessmentId }
}

async function correct(thread: Thread, answers: Answers, reason: string): Promise<Thread> {
  const { assessor, requestId } = thread
  await done(beginCorrection(assessor, thread.assessmentId))
  const { draftVersion } = await write({ ...thread, draftVersion: 1 }, answers)
  const asked = { key: newId(), requestId, draftVersion, reason }
  const corrected = await done(correctAssessment(assessor, asked))
  return { ...thread, assessmentId: corrected.assessmentId }
}

async function plan(thread: Thread, texts: string[]): Promise<Thread> {
  const { trainee, assessmentId } = thread
  const planItemIds: string[] = []
  for (const text of texts) {
    const added = await done(addPlanItem(trainee, { key: newId(), assessmentId, text }))
    planItemIds.push(added.planItemId)
  }
  return { ...thread, planItemIds }
}
