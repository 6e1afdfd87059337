import 'server-only'
import { stepDayFault } from '@/domain/training-step'
import type { Administrator } from './access/viewer'
import { closeTraining } from './record/close-training'
import { type StepAsked, takeStep } from './record/take-step'

/** A doctor's basic training is done; what was observed may still be signed. */
export function completeTraining(administrator: Administrator, asked: StepAsked) {
  const { day } = asked
  return takeStep(administrator, { step: 'complete', asked }, async (sql, training) => {
    const fault = stepDayFault(day, training.start, training.today)
    if (fault) return [{ field: 'day', code: fault }]
    await closeTraining(sql, training, { state: 'completed', day })
  })
}
