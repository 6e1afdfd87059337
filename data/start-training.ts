import 'server-only'
import { heldFault } from '@/domain/talk'
import { trainingChangeFaults } from '@/domain/training-change'
import type { Administrator } from './access/viewer'
import { type StepAsked, takeStep } from './record/take-step'

/** An administrator says that a doctor has begun; the training starts on that day. */
export function startTraining(administrator: Administrator, asked: StepAsked) {
  const { day } = asked
  return takeStep(administrator, { step: 'start', asked }, async (sql, training) => {
    const fault = heldFault(day, training.today)
    if (fault) return [{ field: 'day', code: fault }]
    const { plannedEnd: plannedEndOn, percent, placements } = training
    const faults = trainingChangeFaults({ startsOn: day, plannedEndOn, percent }, placements)
    if (faults.length > 0) return faults.map((each) => ({ ...each, field: 'day' }))
    await sql`update training set state = 'running', starts_on = ${day} where id = ${training.id}`
  })
}
