import { placementPhase, weeksLeft } from './placement'
import type { OverviewGoal, OverviewPlacement } from './trainee-view'

/** An official goal to be assessed on next: how a form prints it, and what makes it urgent. */
export type Suggestion = {
  code: string
  title: OverviewGoal['title']
  /** The form that offers the goal, and the goal's key there. */
  form: string
  printed: string
  /** Of the placements that go on, the one that ends soonest. Whom to ask is never guessed. */
  placement: { workplace: string; weeks: number } | null
}

export const mostSuggestions = 3

/** What lies nearest of the goals that a form offers, nobody has assessed and nobody is asked about. */
export function suggestionsOf(
  goals: OverviewGoal[],
  placements: OverviewPlacement[],
  today: string,
): Suggestion[] {
  const placement = endingSoonest(placements, today)
  const missing = goals.flatMap(({ code, title, count, asked, offered }) =>
    count === 0 && !asked && offered ? [{ code, title, ...offered, placement }] : [],
  )
  return missing.slice(0, mostSuggestions)
}

function endingSoonest(placements: OverviewPlacement[], today: string): Suggestion['placement'] {
  const [soonest] = placements
    .filter((each) => placementPhase(each, today) === 'current')
    .toSorted((one, other) => (one.to < other.to ? -1 : 1))
  return soonest ? { workplace: soonest.workplace, weeks: weeksLeft(soonest, today) } : null
}
