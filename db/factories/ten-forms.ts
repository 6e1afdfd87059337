import type { Sql } from 'postgres'
import { makeRequest } from './request'
import { signForm } from './signed-form'

type InTurn = { programmeId: string; assessorId: string; trainees: { trainingId: string }[] }

/**
 * Ten forms by one assessor, of these trainees in turn: the first was asked for today, the next one
 * yesterday, and so on, and all are signed today.
 */
export async function makeTenForms(admin: Sql, { trainees, ...whose }: InTurn): Promise<void> {
  for (let age = 0; age < 10; age += 1) {
    const { trainingId = '' } = trainees[age % trainees.length] ?? {}
    await signForm(admin, await makeRequest(admin, { ...whose, trainingId, age }))
  }
}
