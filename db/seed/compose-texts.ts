import type { Random } from './random'
import { strongestFirst, type Ratings } from './plan-levels'
import advice from './texts/advice.json'
import observations from './texts/observations.json'
import planItems from './texts/plan-items.json'
import praise from './texts/praise.json'

type Sentences = Record<string, Record<string, string[]>>

/** Picks sentences, and none twice before all of its kind have been used. */
export type Voice = (all: readonly string[], random: Random) => string

/** A voice that remembers what it has said; one a trainee, so that nobody reads the same twice. */
export function voice(): Voice {
  const said = new Map<string, number>()
  return (all, random) => {
    const least = Math.min(...all.map((each) => said.get(each) ?? 0))
    const picked = random.pick(all.filter((each) => (said.get(each) ?? 0) === least))
    said.set(picked, least + 1)
    return picked
  }
}

type Written = { ratings: Ratings; opening: string; words: string; about: string }

/** The two free texts of a form, made to fit its levels. */
export function composeTexts(
  { ratings, opening, words, about }: Written,
  say: Voice,
  random: Random,
) {
  const order = strongestFirst(ratings, about)
  const [strong = 'conduct', weak = strong] = [order[0], order.at(-1)]
  const seen = (area: string) =>
    say((observations as Sentences)[area]?.[ratings[area] ?? ''] ?? [], random)
  const next = say((advice as Sentences)[weak]?.[tier(ratings[weak])] ?? [], random)
  const praised = Number(ratings[strong]) > 2 ? strong : 'any'
  const good = say((praise as Record<string, string[]>)[praised] ?? [], random)
  if (words === 'brief') {
    const summary = random.chance(0.5) ? seen(weak) : `${opening} ${seen(strong)}`
    return { summary, suggestions: random.chance(0.55) ? next : '' }
  }
  const middle = order[1] !== weak && random.chance(0.4) ? ` ${seen(order[1] ?? strong)}` : ''
  const all = strong === weak ? seen(strong) : `${seen(strong)}${middle} ${seen(weak)}`
  return { summary: `${opening} ${all}`, suggestions: `${good} ${next}` }
}

/** What the trainee means to do about it: one to three lines, the weakest area first. */
export function composePlan(ratings: Ratings, about: string, say: Voice, random: Random): string[] {
  const order = strongestFirst(ratings, about).reverse()
  const lines = 1 + random.below(3)
  return order
    .slice(0, lines)
    .map((area) => say((planItems as Record<string, string[]>)[area] ?? [], random))
}

const tier = (rating = '3') => (rating === '4' ? 'high' : rating === '3' ? 'middle' : 'low')
