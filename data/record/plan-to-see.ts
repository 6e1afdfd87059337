import 'server-only'
import type { Transaction } from '@/db/client'
import { type Answers, someSightings } from '@/domain/answers'

/** A line of the trainee's plan that stands on the form, for its assessor to look for. */
export type PlanToSee = { id: string; text: string }[]

/** The lines of the plan that stand on a request's form; none for anybody but its assessor. */
export const planToSee = (sql: Transaction, requestId: string): PromiseLike<PlanToSee> =>
  sql<PlanToSee>`select plan_item_id as id, line as text from access.plan_to_see(${requestId})`

/** The answers with what was said of those lines alone: others are gone, or were never there. */
export function withSightingsOf(answers: Answers, plan: PlanToSee): Answers {
  const { sightings = {}, ...rest } = answers
  const shown = Object.entries(sightings).filter(([id]) => plan.some((line) => line.id === id))
  return { ...rest, ...someSightings(shown) }
}
