import { addPlanItem } from '@/data/add-plan-item'
import { objectToAssessment } from '@/data/object-to-assessment'
import { openAssessment } from '@/data/open-assessment'
import { rateOneself } from '@/data/rate-oneself'
import { tickPlanItem } from '@/data/tick-plan-item'
import { newId } from '../new-id'
import type { Answer, PlannedLine } from './happening'
import { done, type Thread } from './stage'

/** What a trainee makes of an assessment: rates themself, reads it, objects, plans. */
export async function answerForm(thread: Thread, answer: Answer): Promise<Thread> {
  const { trainee, requestId, assessmentId } = thread
  const key = newId()
  switch (answer.what) {
    case 'rate':
      await done(rateOneself(trainee, { key, requestId, rating: answer.rating }))
      return thread
    case 'open':
      await done(openAssessment(trainee, assessmentId))
      return thread
    case 'object':
      await done(objectToAssessment(trainee, { key, assessmentId, text: answer.text }))
      return thread
    case 'plan':
      return plan(thread, answer.lines)
    case 'tick': {
      const planItemId = thread.planItemIds[answer.item] ?? ''
      await done(tickPlanItem(trainee, { planItemId, done: true }))
      return thread
    }
  }
}

async function plan(thread: Thread, lines: PlannedLine[]): Promise<Thread> {
  const { trainee, assessmentId } = thread
  const planItemIds: string[] = []
  for (const line of lines) {
    const added = await done(addPlanItem(trainee, { key: newId(), assessmentId, ...line }))
    planItemIds.push(added.planItemId)
  }
  return { ...thread, planItemIds }
}
