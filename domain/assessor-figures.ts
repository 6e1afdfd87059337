import { type ResponseTimes, responseTimes } from './response-time'
import { inSwedishOrder } from './swedish-order'

/** What is counted of one assessor; only forms that count. */
export type AssessorFacts = {
  assessorId: string
  name: string
  assessments: number
  /** Different trainees. */
  trainees: number
  /** Of each form that a trainee asked for: days from asking to the first signature. */
  days: number[]
  /** Forms with a written next step. */
  nextSteps: number
  /** Forms with at least two rated rows, and those of them whose rated rows have one level. */
  several: number
  same: number
}

export type AssessorFigure = Omit<AssessorFacts, 'assessorId' | 'name' | 'trainees' | 'days'> &
  Pick<ResponseTimes, 'median'> & { asked: number }

export type AssessorFigures = {
  /** In Swedish order of their names: assessors are never ranked. */
  named: (AssessorFigure & Pick<AssessorFacts, 'assessorId' | 'name'>)[]
  /** All the others as one; null when there are none. */
  others: (AssessorFigure & { assessors: number }) | null
}

/** From so many forms of so many different trainees on an assessor's figures stand by name. */
export const namedFrom = { assessments: 10, trainees: 5 }

/** How assessors assess. Whoever has few forms, or few trainees, is counted in one line of others. */
export function assessorFigures(facts: AssessorFacts[]): AssessorFigures {
  const named = facts.filter(mayBeNamed)
  const others = facts.filter((each) => !mayBeNamed(each))
  return {
    named: named
      .toSorted((one, other) => inSwedishOrder(one.name, other.name))
      .map(({ assessorId, name, ...own }) => ({ assessorId, name, ...figureOf([own]) })),
    others: others.length === 0 ? null : { assessors: others.length, ...figureOf(others) },
  }
}

/** Whether there is enough for figures of one assessor's own. */
export function mayBeNamed({
  assessments,
  trainees,
}: Pick<AssessorFacts, 'assessments' | 'trainees'>): boolean {
  return assessments >= namedFrom.assessments && trainees >= namedFrom.trainees
}

function figureOf(facts: Omit<AssessorFacts, 'assessorId' | 'name'>[]): AssessorFigure {
  const sum = (key: 'assessments' | 'nextSteps' | 'several' | 'same') =>
    facts.reduce((before, each) => before + each[key], 0)
  const { n, median } = responseTimes(facts.flatMap((each) => each.days))
  return {
    assessments: sum('assessments'),
    asked: n,
    median,
    nextSteps: sum('nextSteps'),
    several: sum('several'),
    same: sum('same'),
  }
}
