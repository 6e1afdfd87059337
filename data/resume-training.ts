import 'server-only'
import type { Transaction } from '@/db/client'
import { addDays } from '@/domain/dates'
import { coversDay } from '@/domain/training'
import { trainingChangeFaults } from '@/domain/training-change'
import { endAfterReturn, resumeFault } from '@/domain/training-step'
import type { Administrator } from './access/viewer'
import type { LockedTraining } from './record/lock-training'
import { type StepAsked, takeStep } from './record/take-step'

/** The doctor is back on a day: the leave ends the day before, and the planned end may follow. */
export function resumeTraining(
  administrator: Administrator,
  { moveEnd, ...asked }: StepAsked & { moveEnd: boolean },
) {
  const { day } = asked
  const content = { moveEnd }
  return takeStep(administrator, { step: 'resume', asked, content }, async (sql, training) => {
    const leave = training.leaves.find((each) => coversDay(each, training.today))
    const fault = leave && resumeFault(day, leave)
    if (fault) return [{ field: 'day', code: fault }]
    if (leave) await endLeave(sql, leave.id, day)
    if (leave && moveEnd) {
      const moved = endAfterReturn(training.plannedEnd, leave, day)
      const faults = outsideAfter(training, moved)
      if (faults.length > 0) return faults
      await sql`update training set planned_end_on = ${moved} where id = ${training.id}`
    }
    await sql`update training set state = 'running' where id = ${training.id}`
  })
}

const endLeave = (sql: Transaction, leaveId: string, day: string) =>
  sql`update pause set ends_on = ${addDays(day, -1)} where id = ${leaveId}`

function outsideAfter({ start, percent, placements }: LockedTraining, plannedEndOn: string) {
  const faults = trainingChangeFaults({ startsOn: start, plannedEndOn, percent }, placements)
  return faults.map((each) => ({ ...each, field: 'moveEnd' }))
}
