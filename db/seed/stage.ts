import type { Administrator, Assessor, Director, Trainee } from '@/data/access/viewer'
import type { Result } from '@/domain/result'
import type { Players } from './mint-players'

/** What an assessment has come to so far: who is in it, and the rows that the next act needs. */
export type Thread = {
  trainee: Trainee
  assessor: Assessor
  director: Director
  administrator: Administrator
  requestId: string
  draftVersion: number
  assessmentId: string
  planItemIds: string[]
  concernId: string
}

/** Everybody who acts, and every assessment by its name in the story. */
export type Stage = { players: Players; threads: Map<string, Thread> }

export const traineeOn = ({ players }: Stage, key: string) => found(players.trainees, key)
export const assessorOn = ({ players }: Stage, key: string) => found(players.assessors, key)
export const threadOn = ({ threads }: Stage, about: string) => found(threads, about)

function found<T>(all: Map<string, T>, key: string): T {
  const one = all.get(key)
  if (one === undefined) throw new Error(`${key} is not on stage`)
  return one
}

/** The value of an act that the story counts on. Throws when the product refused it. */
export async function done<T>(act: Promise<Result<T, string>>): Promise<T> {
  const result = await act
  if (!result.ok) throw new Error(`the product refused: ${JSON.stringify(result)}`)
  return result.value
}
