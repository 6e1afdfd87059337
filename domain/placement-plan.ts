import { addDays, isDate } from './dates'
import type { Fault } from './fault-code'
import { writtenDays } from './training-step'

/** A placement as an administrator writes it. */
export type PlannedPlacement = { workplaceId: string; from: string; to: string; planned: number }

/** What a placement must fit: the training's days, the other placements, an open workplace. */
export type PlacementGround = {
  training: { start: string; plannedEnd: string }
  others: { workplace: string; from: string; to: string }[]
  /** Null when no such workplace can be chosen. */
  workplace: { closedOn: string | null } | null
}

/** The most assessments that are planned on one placement. */
export const plannedLimit = 50

/** What is wrong with a placement, one fault a field. */
export function placementFaults(wanted: PlannedPlacement, ground: PlacementGround): Fault[] {
  const days = daysFault(wanted, ground)
  return [
    ...workplaceFaults(wanted, ground),
    ...(days ? [days] : []),
    ...(isPlanned(wanted.planned) ? [] : [{ field: 'planned', code: 'plannedInvalid' } as const]),
  ]
}

const isPlanned = (planned: number) =>
  Number.isInteger(planned) && planned >= 0 && planned <= plannedLimit

function workplaceFaults({ to }: PlannedPlacement, { workplace }: PlacementGround): Fault[] {
  if (!workplace) return [{ field: 'workplaceId', code: 'required' }]
  const { closedOn } = workplace
  if (closedOn === null || to < closedOn) return []
  return [{ field: 'workplaceId', code: 'workplaceClosed', about: closedOn }]
}

// One thing at a time: a placement that runs backwards overlaps nothing.
function daysFault({ from, to }: PlannedPlacement, ground: PlacementGround): Fault | null {
  const { training, others } = ground
  if (!isDate(from)) return { field: 'from', code: 'dateInvalid' }
  if (!isDate(to)) return { field: 'to', code: 'dateInvalid' }
  if (to < from) return { field: 'to', code: 'endsBeforeStart' }
  const about = writtenDays({ from: training.start, to: training.plannedEnd })
  if (from < training.start) return { field: 'from', code: 'outsideTraining', about }
  if (to > training.plannedEnd) return { field: 'to', code: 'outsideTraining', about }
  const other = others.find((each) => each.from <= to && from <= each.to)
  if (!other) return null
  const field = other.from <= from ? 'from' : 'to'
  return { field, code: 'placementOverlaps', about: `${other.workplace}, ${writtenDays(other)}` }
}

/** A whole placement moved by a number of days. */
export function shifted<P extends { from: string; to: string }>(placement: P, days: number): P {
  return { ...placement, from: addDays(placement.from, days), to: addDays(placement.to, days) }
}

/** A placement as one text: what is the same is written the same. */
export function writtenPlacement({ workplaceId, from, to, planned }: PlannedPlacement): string {
  return `${workplaceId} ${from} ${to} ${planned}`
}

/** Where the next placement likely begins: the day after the last one ends, or the training's first. */
export function nextFreeDay(start: string, placements: { to: string }[]): string {
  return placements.reduce((day, { to }) => (to >= day ? addDays(to, 1) : day), start)
}
