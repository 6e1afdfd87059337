import { randomUUID } from 'node:crypto'
import type { administrator } from '@/db/factories/administrator'
import { makeAssessor, makePerson } from '@/db/factories/people'
import { makeSession } from '@/db/factories/session'
import { makeWard, type Ward } from '@/db/factories/ward'
import type { Asker } from '../http/ask'
import { type Identity, identities, type Whose } from './table'

type Admin = ReturnType<typeof administrator>

/** A trainee and the assessor whom they ask. */
export type Pair = { programmeId: string; trainingId: string; assessorId: string }

/** Two programmes with everybody in them, and a session for each identity. */
export type World = {
  admin: Admin
  near: Ward
  far: Ward
  askers: Record<Identity, Asker>
  /** Signs somebody in anew: a session of their own for each act. */
  signIn: (identity: Identity) => Promise<Asker>
  /** An assessor of the near programme whom nobody has asked. */
  thirdAssessorId: string
  /** Forms that every programme may use, the first in use from the start. */
  shipped: { instrumentId: string; versionId: string }[]
  pairOf: (whose: Whose) => Pair | null
}

/** What stands in an address in place of a row that was never made. */
export const noSuchId = (whose: Whose): string =>
  whose === 'odd' ? 'nonsense' : whose === 'never' ? randomUUID() : ''

export async function makeWorld(admin: Admin, origin: string): Promise<World> {
  const [near, far] = await Promise.all([makeWard(admin), makeWard(admin)])
  const roleless = await makePerson(admin, { name: 'Rut Roll' })
  const gone = await makePerson(admin, { name: 'Gun Gåen' })
  const { assessorId: thirdAssessorId } = await makeAssessor(admin, near.programmeId)
  const people: Record<Identity, { personId: string } | null> = {
    nobody: null,
    trainee: near.trainee,
    trainee2: near.otherTrainee,
    assessor: near.assessor,
    assessor2: near.otherAssessor,
    director: near.director,
    director3: far.director,
    admin: near.administrator,
    admin3: far.administrator,
    supervisor: near.supervisor,
    roleless,
    gone,
  }
  const signIn = async (identity: Identity): Promise<Asker> => {
    const person = people[identity]
    return { origin, token: person ? await makeSession(admin, person.personId) : '' }
  }
  const askers = {} as World['askers']
  for (const identity of identities) askers[identity] = await signIn(identity)
  await admin`update person set deactivated_at = clock() where id = ${gone.personId}`
  return {
    admin,
    near,
    far,
    askers,
    signIn,
    thirdAssessorId,
    shipped: await shippedForms(admin),
    pairOf: (whose) => pairOf(near, far, whose),
  }
}

const shippedForms = (admin: Admin) =>
  admin<World['shipped']>`
    select instrument_id as "instrumentId", version.id as "versionId"
    from instrument_version as version join instrument on instrument.id = instrument_id
    where region_id is null order by instrument_id`

function pairOf(near: Ward, far: Ward, whose: Whose): Pair | null {
  const pair = (ward: Ward, trainee: Ward['trainee'], assessor: Ward['assessor']) => ({
    programmeId: ward.programmeId,
    trainingId: trainee.trainingId,
    assessorId: assessor.assessorId,
  })
  if (whose === 'first') return pair(near, near.trainee, near.assessor)
  if (whose === 'second') return pair(near, near.otherTrainee, near.otherAssessor)
  if (whose === 'far') return pair(far, far.trainee, far.assessor)
  return null
}
