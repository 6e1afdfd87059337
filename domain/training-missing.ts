import { addDays } from './dates'
import { coversDay, isOver, type Leave, type TrainingState } from './training'

/** What an administrator knows of a training when they ask what it lacks. */
export type TrainingPlan = {
  status: TrainingState
  start: string
  plannedEnd: string
  leaves: Leave[]
  placements: { from: string; to: string }[]
  supervisors: { kind: 'main' | 'placement'; from: string; to: string | null }[]
}

export type Missing =
  | { what: 'mainSupervisor' | 'placementNow' | 'placements' | 'startIsDue' | 'endIsDue' }
  | { what: 'placementAfter'; day: string }

/** What is missing in a training, seen from a day: what should have happened first, then the plan. */
export function missingIn(plan: TrainingPlan, today: string): Missing[] {
  if (isOver(plan.status)) return []
  return [
    ...dueIn(plan, today),
    ...supervisorMissing(plan, today),
    ...placementMissing(plan, today),
  ]
}

/** A training that should have begun has not; one that should be over goes on. */
function dueIn({ status, start, plannedEnd }: TrainingPlan, today: string): Missing[] {
  if (status === 'planned') return start <= today ? [{ what: 'startIsDue' }] : []
  return plannedEnd < today ? [{ what: 'endIsDue' }] : []
}

/** Somebody follows the doctor all through: from the first day, and on every day after. */
function supervisorMissing({ start, supervisors }: TrainingPlan, today: string): Missing[] {
  const day = start > today ? start : today
  const followed = supervisors.some((each) => each.kind === 'main' && coversDay(each, day))
  return followed ? [] : [{ what: 'mainSupervisor' }]
}

/** Every day of a training is placed, but for those on leave. */
function placementMissing(plan: TrainingPlan, today: string): Missing[] {
  if (plan.placements.length === 0) return [{ what: 'placements' }]
  const from = plan.start > today ? plan.start : today
  if (from > plan.plannedEnd) return []
  const gap = firstUnplaced(plan, from)
  if (gap === null) return []
  if (gap === from && plan.status !== 'planned') return [{ what: 'placementNow' }]
  return [{ what: 'placementAfter', day: addDays(gap, -1) }]
}

// From one stretch to the next: the first day that no placement and no leave covers.
function firstUnplaced(plan: TrainingPlan, from: string): string | null {
  const stretches = [...plan.placements, ...plan.leaves]
  let day = from
  for (;;) {
    const covering = stretches.find((each) => coversDay(each, day))
    if (!covering) return day
    if (covering.to === null || covering.to >= plan.plannedEnd) return null
    day = addDays(covering.to, 1)
  }
}
