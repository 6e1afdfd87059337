import { z } from 'zod'
import type { Words } from './instrument'

/** A goal of the official description, BT1 to BT18; printed labels of forms count towards one. */
export type Goal = { code: string; title: Words }

export const goalsSchema: z.ZodType<Goal[]> = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Z]+[0-9]+$/),
    title: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
  }),
)

export type GoalCount = { code: string; count: number }

/**
 * How many assessments count towards each official goal, those not covered yet included.
 * An assessment counts once towards a goal, also where two printed labels lead to it.
 */
export function goalCounts(codes: string[], assessments: string[][]): GoalCount[] {
  return codes.map((code) => ({
    code,
    count: assessments.filter((goals) => goals.includes(code)).length,
  }))
}

/** How many of the goals have at least one assessment: "7 av 18". */
export function goalsCovered(counts: GoalCount[]) {
  return { covered: counts.filter(({ count }) => count > 0).length, of: counts.length }
}
