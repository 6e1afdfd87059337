import 'server-only'
import { refused, type Result } from '@/domain/result'

/** A rule of the database that a well-behaved person can meet: in a race, or by what they cannot see. */
const rules = {
  assessesSelf: '23R10',
  hasWayIn: '23R22',
  lastAdministrator: '23R40',
  hasLeft: '23R41',
  // Somebody else did the same at the same moment.
  madeMeanwhile: '23505',
} as const

/** The result of an act, or the refusal that one of the database's own rules stands for. */
export async function orRefusedBy<T, R extends string, As extends string>(
  rule: keyof typeof rules,
  as: As,
  act: Promise<Result<T, R>>,
): Promise<Result<T, R | As>> {
  try {
    return await act
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === rules[rule]) return refused(as)
    throw error
  }
}
