import type { Sql } from 'postgres'
import { makeAssessor, makeMember, makeSupervisor, makeTrainee } from './people'
import { makePlacement, makeProgramme, makeWorkplace } from './programme'

export type Ward = Awaited<ReturnType<typeof makeWard>>

/** A small programme with one of everybody, and a second trainee and assessor beside them. */
export async function makeWard(admin: Sql, options: { passwordHash?: string } = {}) {
  const { programmeId, regionId } = await makeProgramme(admin)
  const workplaceId = await makeWorkplace(admin, regionId)
  const trainee = await makeTrainee(admin, programmeId, { name: 'Tove Trast', ...options })
  const otherTrainee = await makeTrainee(admin, programmeId, { name: 'Ture Tall', ...options })
  const placementId = await makePlacement(admin, trainee.trainingId, workplaceId, [
    '2026-01-12',
    '2026-12-31',
  ])
  return {
    regionId,
    programmeId,
    workplaceId,
    placementId,
    trainee,
    otherTrainee,
    assessor: await makeAssessor(admin, programmeId, { name: 'Bo Berg', ...options }),
    otherAssessor: await makeAssessor(admin, programmeId, { name: 'Britt Bäck', ...options }),
    director: await makeMember(admin, programmeId, 'director', { name: 'Dag Dal', ...options }),
    administrator: await makeMember(admin, programmeId, 'administrator', {
      name: 'Anna Ask',
      ...options,
    }),
    supervisor: await makeSupervisor(admin, trainee.trainingId, { name: 'Siv Sand', ...options }),
  }
}
