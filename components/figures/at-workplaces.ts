import type { AssessmentFilter } from '@/domain/assessment-filter'
import type { AtWorkplace } from '@/domain/workplace-figures'

export type Line<T> = {
  key: string
  label: string
  figures: T
  /** What the forms of the line have in common. */
  filter: Partial<AssessmentFilter>
}

type Whole<T> = { figures: T; filter: Partial<AssessmentFilter> }
type Words = { all: string; none: string }

/** The figures over all workplaces, then those of each: the lines of a panel. */
export function atWorkplaces<T>(
  { figures, filter }: Whole<T>,
  workplaces: AtWorkplace<T>[],
  words: Words,
): Line<T>[] {
  return [
    { key: 'all', label: words.all, figures, filter },
    ...workplaces.map((each) => {
      const workplace = each.workplaceId ?? 'none'
      const label = each.workplace ?? words.none
      return { key: workplace, label, figures: each, filter: { ...filter, workplace } }
    }),
  ]
}
