import { daysBetween } from './dates'

/** A placement runs from its first day to its last, both included. */
export type Placement = { id: string; from: string; to: string; planned: number }

export type PlanDot = 'done' | 'planned'

/** The placement that a day belongs to; where two overlap, the one that began last. */
export function placementOn<P extends Placement>(placements: P[], date: string): P | null {
  const open = placements.filter((each) => each.from <= date && date <= each.to)
  return open.reduce<P | null>(
    (latest, each) => (latest === null || each.from > latest.from ? each : latest),
    null,
  )
}

/** The assessments of a placement as dots, ●●○: those done, then those still planned. */
export function planDots(done: number, planned: number): PlanDot[] {
  return Array.from({ length: Math.max(done, planned) }, (_, index) =>
    index < done ? 'done' : 'planned',
  )
}

/** Whole weeks left of a placement, the last one counted as begun; 0 when it is over. */
export function weeksLeft(placement: Placement, today: string): number {
  return Math.max(0, Math.ceil((daysBetween(today, placement.to) + 1) / 7))
}

/** How a placement lies in time, seen from a day. */
export function placementPhase(placement: Placement, today: string) {
  if (today < placement.from) return 'coming'
  return today > placement.to ? 'ended' : 'current'
}
