import type { Sql } from 'postgres'
import {
  asAdministratorOf,
  asAssessorOf,
  asDirectorOf,
  asReaderOf,
  asSupervisorOf,
  asTraineeOf,
} from '../../factories/viewers'
import { makeSupervisor } from '../../factories/people'
import { makeWard, type Ward } from '../../factories/ward'

export type Strangers = Awaited<ReturnType<typeof strangersTo>>

/** People who may not read the ward's own record: colleagues of the programme, and of another. */
export async function strangersTo(admin: Sql, ward: Ward) {
  const away = await makeWard(admin)
  const otherSupervisor = await makeSupervisor(admin, ward.otherTrainee.trainingId)
  const [trainees, assessors] = await Promise.all([
    Promise.all([
      asTraineeOf(admin, ward.otherTrainee.personId),
      asTraineeOf(admin, away.trainee.personId),
    ]),
    Promise.all([
      asAssessorOf(admin, ward.otherAssessor.personId),
      asAssessorOf(admin, away.assessor.personId),
    ]),
  ])
  const director = await asDirectorOf(admin, away.director.personId)
  const administrator = await asAdministratorOf(admin, away.administrator.personId)
  const supervisors = [
    await asSupervisorOf(admin, otherSupervisor.personId),
    await asSupervisorOf(admin, away.supervisor.personId),
  ]
  const readers = await Promise.all(
    [
      ward.otherTrainee,
      ward.otherAssessor,
      ward.administrator,
      otherSupervisor,
      away.trainee,
      away.assessor,
      away.director,
      away.supervisor,
    ].map(({ personId }) => asReaderOf(admin, personId)),
  )
  return { trainees, assessors, director, administrator, supervisors, readers }
}
