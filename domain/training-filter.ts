import { isOver, type TrainingState } from './training'

/** The trainings of a programme as an administrator looks through them. */
export const trainingGroups = ['now', 'planned', 'over'] as const
export type TrainingGroup = (typeof trainingGroups)[number]

/** Where a training belongs among the others: before, in the midst of it, or over. */
export function groupOf(status: TrainingState): TrainingGroup {
  if (status === 'planned') return 'planned'
  return isOver(status) ? 'over' : 'now'
}
