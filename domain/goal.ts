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

/** How many of the goals have at least one assessment: "7 av 18". */
export function goalsCovered(counts: { count: number }[]) {
  return { covered: counts.filter(({ count }) => count > 0).length, of: counts.length }
}
