import { addDays, daysBetween, isDate } from './dates'
import type { Fault, FaultCode } from './fault-code'
import { textLimits } from './free-text'
import { faultsIn, heldFault, writtenFault } from './talk'
import type { Leave, TrainingStep } from './training'

/** The days of a training, as its steps go by them. */
export type TrainingDays = { start: string; plannedEnd: string; leaves: Leave[] }

/** What is wrong with the day of a step that has been: within the training, and not after today. */
export function stepDayFault(day: string, start: string, today: string): FaultCode | null {
  return heldFault(day, today) ?? (day < start ? 'dateBeforeTraining' : null)
}

/** What is wrong with the end of a training before it was done: its day, or why. */
export function endFaults(
  { day, reason }: { day: string; reason: string },
  { start, today }: { start: string; today: string },
): Fault[] {
  return faultsIn([
    ['day', stepDayFault(day, start, today)],
    ['reason', writtenFault(reason, textLimits.reason)],
  ])
}

/** What is wrong with a leave that is asked for: outside the training, backwards, or twice. */
export function leaveFaults(leave: Leave, training: TrainingDays): Fault[] {
  const { from, to } = leave
  if (!isDate(from)) return [{ field: 'day', code: 'dateInvalid' }]
  if (to !== null && !isDate(to)) return [{ field: 'until', code: 'dateInvalid' }]
  if (from < training.start || from > training.plannedEnd) {
    return [{ field: 'day', code: 'outsideTraining', about: daysOf(training) }]
  }
  if (to !== null && to < from) return [{ field: 'until', code: 'endsBeforeStart' }]
  const other = training.leaves.find((each) => overlap(each, leave))
  return other ? [{ field: 'day', code: 'leaveOverlaps', about: writtenDays(other) }] : []
}

/** What is wrong with the first day back: the leave comes first, and the training goes on after. */
export function resumeFault(day: string, leave: Leave): FaultCode | null {
  if (!isDate(day)) return 'dateInvalid'
  return day <= leave.from ? 'backBeforeLeave' : null
}

/** The planned end moved by as many days as a leave takes; as it is while they are unknown. */
export function endMovedBy(plannedEnd: string, { from, to }: Leave): string {
  return to === null ? plannedEnd : addDays(plannedEnd, daysBetween(from, to) + 1)
}

/**
 * The planned end once the doctor is back: moved by the days that the leave took, less those that it
 * was moved by when its end was known before.
 */
export function endAfterReturn(plannedEnd: string, leave: Leave, back: string): string {
  const taken = daysBetween(leave.from, back)
  const known = leave.to === null ? 0 : daysBetween(leave.from, leave.to) + 1
  return addDays(plannedEnd, taken - known)
}

/** From when a training may have ended: one that never began ends on any day that has been. */
export function lastDayOf({ start, today }: { start: string; today: string }) {
  return { start: start > today ? '' : start, today }
}

/** The day that a step is likely about: today, but for what begins or ends of itself on another. */
export function likelyDay(
  step: TrainingStep,
  { start, today, leave }: { start: string; today: string; leave?: Leave },
): string {
  if (step === 'start' && start <= today) return start
  if (step === 'resume' && leave && leave.from >= today) return addDays(leave.from, 1)
  return today
}

/** Two days as they are written in a form: "2026-01-12 – 2026-03-31". */
export function writtenDays({ from, to }: Leave): string {
  return `${from} – ${to ?? ''}`.trim()
}

const daysOf = ({ start, plannedEnd }: TrainingDays) => writtenDays({ from: start, to: plannedEnd })

function overlap(one: Leave, other: Leave): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)
}
