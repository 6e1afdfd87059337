import type { Difficulty } from '@/domain/instrument'
import rows from './texts/situations.json'

/** A clinical situation without a patient: where, what, and what it tells of the trainee. */
export type Situation = {
  context: string
  opening: string
  foci: string[]
  goals: string[]
  difficulty: Difficulty
}

const situations: Record<string, Situation[]> = rows as Record<keyof typeof rows, Situation[]>

/** The situations of a kind of workplace. */
export function situationsOf(kind: string): Situation[] {
  const found = situations[kind]
  if (!found) throw new Error(`no situations at ${kind}`)
  return found
}
