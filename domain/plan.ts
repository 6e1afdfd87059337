import { daysBetween, isDate } from './dates'
import type { FaultCode } from './fault-code'
import { freeTextFault, textLimits } from './free-text'

/** What a later assessor saw of a line of the plan. */
export const seenKeys = ['seen', 'partly', 'not'] as const
export type Seen = (typeof seenKeys)[number]

/** A line of a trainee's own plan after an assessment. */
export type PlanItem = { id: string; text: string; done: boolean; dueOn: string | null }

/** A line with the form that it came of, and what was seen of it since. */
export type PlanLine = PlanItem & {
  assessmentId: string
  assessor: string
  observedOn: string
  writtenAt: Date
  doneAt: Date | null
  sightings: { assessmentId: string; assessor: string; observedOn: string; seen: Seen }[]
}

/** What is wrong with a line that is about to be written: `today` is the day that it is written. */
export function planFaults(text: string, dueOn: string | null, today: string) {
  const code = text === '' ? 'required' : freeTextFault(text, textLimits.planItem)
  const dueCode = dueOn === null ? null : dueFault(dueOn, today)
  return [
    ...(code ? [{ field: 'text', code }] : []),
    ...(dueCode ? [{ field: 'dueOn', code: dueCode }] : []),
  ] satisfies { field: string; code: FaultCode }[]
}

function dueFault(dueOn: string, today: string): FaultCode | null {
  if (!isDate(dueOn)) return 'dateInvalid'
  return dueOn < today ? 'dateInPast' : null
}

/** How a line stands: done, past its day, or open still. */
export function planState({ done, dueOn }: Pick<PlanItem, 'done' | 'dueOn'>, today: string) {
  if (done) return 'done'
  return dueOn !== null && daysBetween(dueOn, today) > 0 ? 'overdue' : 'open'
}

/** Open lines first, those due soonest on top; then the done ones, the latest first. */
export function inOrderOfPlan(lines: PlanLine[]): { open: PlanLine[]; done: PlanLine[] } {
  const dueFirst = (one: PlanLine, other: PlanLine) =>
    (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
    one.writtenAt.getTime() - other.writtenAt.getTime()
  const latestFirst = (one: PlanLine, other: PlanLine) =>
    (other.doneAt?.getTime() ?? 0) - (one.doneAt?.getTime() ?? 0)
  return {
    open: lines.filter(({ done }) => !done).toSorted(dueFirst),
    done: lines.filter(({ done }) => done).toSorted(latestFirst),
  }
}
