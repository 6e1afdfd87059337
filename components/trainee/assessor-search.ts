import { withoutMarks } from '@/components/ui/without-marks'

/** Somebody to choose among; `about` is title and workplace. */
export type Candidate = { id: string; name: string; about: string; hint?: string }

const shownUnasked = 6
const shownFound = 10

/** Whom a search shows: every word stands in the name or the workplace, å also found as a. */
export function foundCandidates(candidates: Candidate[], query: string) {
  const words = withoutMarks(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return { shown: candidates.slice(0, shownUnasked), of: candidates.length }
  const found = candidates.filter(({ name, about }) => {
    const text = withoutMarks(`${name} ${about}`)
    return words.every((word) => text.includes(word))
  })
  return { shown: found.slice(0, shownFound), of: found.length }
}

/** The same list, with whoever is chosen on top when the search hides them. */
export function withChosen(shown: Candidate[], candidates: Candidate[], chosenId: string) {
  const chosen = candidates.find(({ id }) => id === chosenId)
  return chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown
}
