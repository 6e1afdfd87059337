import 'server-only'
import { storableText } from '@/domain/free-text'
import { endFaults, lastDayOf } from '@/domain/training-step'
import type { Administrator } from './access/viewer'
import { closeTraining } from './record/close-training'
import { type StepAsked, takeStep } from './record/take-step'

/** A training ends before it is done; why is kept. One that never began ends too. */
export function endTraining(
  administrator: Administrator,
  { reason: written, ...rest }: StepAsked & { reason: string },
) {
  const reason = storableText(written).trim()
  const asked = { ...rest, reason }
  const { day } = asked
  return takeStep(administrator, { step: 'end', asked }, async (sql, training) => {
    const faults = endFaults({ day, reason }, lastDayOf(training))
    if (faults.length > 0) return faults
    await closeTraining(sql, training, { state: 'ended', day })
  })
}
