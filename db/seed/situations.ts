import type { Difficulty } from '@/domain/instrument'
import emergency from './texts/situations/emergency.json'
import geriatrics from './texts/situations/geriatrics.json'
import medicine from './texts/situations/medicine.json'
import primary from './texts/situations/primary.json'
import psychiatry from './texts/situations/psychiatry.json'
import surgery from './texts/situations/surgery.json'

/** A clinical situation without a patient: where, what, and what it tells of the trainee. */
export type Situation = {
  context: string
  opening: string
  foci: string[]
  goals: string[]
  difficulty: Difficulty
}

const rows = { emergency, geriatrics, medicine, primary, psychiatry, surgery }
const situations = rows as Record<string, Situation[]>

/** The situations of a kind of workplace. */
export function situationsOf(kind: string): Situation[] {
  const found = situations[kind]
  if (!found) throw new Error(`no situations at ${kind}`)
  return found
}
