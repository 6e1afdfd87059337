import 'server-only'
import { newId } from '@/db/new-id'
import { endMovedBy, leaveFaults } from '@/domain/training-step'
import type { Administrator } from './access/viewer'
import { type StepAsked, takeStep } from './record/take-step'

/** A leave is noted, from a day to another or until more is known; the planned end may move with it. */
export function pauseTraining(
  administrator: Administrator,
  { moveEnd, ...asked }: StepAsked & { until: string | null; moveEnd: boolean },
) {
  const leave = { from: asked.day, to: asked.until }
  const content = { moveEnd }
  return takeStep(administrator, { step: 'pause', asked, content }, async (sql, training) => {
    const faults = leaveFaults(leave, training)
    if (faults.length > 0) return faults
    await sql`insert into pause (id, training_id, starts_on, ends_on)
      values (${newId()}, ${training.id}, ${leave.from}, ${leave.to})`
    if (!moveEnd) return
    await sql`update training set planned_end_on = ${endMovedBy(training.plannedEnd, leave)}
      where id = ${training.id}`
  })
}
