import type { Sql } from 'postgres'
import { makeClockMovable, moveClockTo } from '../movable-clock'
import { newId } from '../new-id'
import { makeAssessor, makeMember, makeSupervisor, makeTrainee } from './people'
import { makePlacement, makeProgramme, makeWorkplace } from './programme'
import { makeRequest } from './request'
import { fullAnswers, makePlanItem, signForm } from './signed-form'

export type SmallCohort = Awaited<ReturnType<typeof makeSmallCohort>>

type Signed = {
  programmeId: string
  trainingId: string
  assessorId: string
  /** Days since it was asked for, and since it was signed. */
  asked: number
  signed: number
  observedOn: string
  history: string
  organisation?: string
}

async function makeSigned(admin: Sql, { asked, signed, observedOn, ...rest }: Signed) {
  const { history, organisation = '2', ...whose } = rest
  const requestId = await makeRequest(admin, { ...whose, prefilled: { observedOn }, age: asked })
  const ratings = { ...fullAnswers.ratings, history, organisation }
  const answers = { ...fullAnswers, observedOn, ratings }
  return signForm(admin, requestId, { answers, daysAgo: signed })
}

/**
 * Three trainees on 23 November 2026, each easy to follow with a pencil:
 * Åsa is below the plan of a placement that soon ends; Anna is in phase, with a voided form
 * beside two that count; Örjan has no assessment and a request that has waited for 12 days.
 */
export async function makeSmallCohort(admin: Sql) {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
  const { programmeId, regionId } = await makeProgramme(admin)
  const akuten = await makeWorkplace(admin, regionId, 'Akuten')
  const bjorken = await makeWorkplace(admin, regionId, 'Björken')
  const { assessorId } = await makeAssessor(admin, programmeId)

  const asa = await makeTrainee(admin, programmeId, { name: 'Åsa Åberg' })
  await makePlacement(admin, asa.trainingId, akuten, ['2026-09-01', '2026-12-10'])
  const asas = { programmeId, assessorId, trainingId: asa.trainingId }
  await makeSigned(admin, {
    ...asas,
    ...{ asked: 9, signed: 3, observedOn: '2026-11-10', history: '3' },
  })

  const anna = await makeTrainee(admin, programmeId, { name: 'Anna Berg' })
  await makePlacement(admin, anna.trainingId, akuten, ['2026-03-01', '2026-05-31'])
  await admin`update placement set planned = 1 where training_id = ${anna.trainingId}`
  await makePlacement(admin, anna.trainingId, bjorken, ['2026-09-01', '2027-02-28'])
  const annas = { programmeId, assessorId, trainingId: anna.trainingId }
  for (const [observedOn, history, asked, signed] of [
    ['2026-04-01', '2', 230, 226],
    ['2026-11-01', 'notObserved', 22, 20],
  ] as const) {
    const day = { observedOn, asked, signed }
    const form = await makeSigned(admin, { ...annas, ...day, history, organisation: '3' })
    await makePlanItem(admin, form, 'Läsa på.')
  }
  const mistaken = { observedOn: '2026-11-05', history: '1', asked: 18, signed: 18 }
  const voided = await makeSigned(admin, { ...annas, ...mistaken })

  const orjan = await makeTrainee(admin, programmeId, { name: 'Örjan Öst' })
  const waits = { programmeId, assessorId, trainingId: orjan.trainingId, age: 12 }
  await makeRequest(admin, { ...waits, prefilled: { observedOn: '2026-11-10' } })
  const gone = await makeTrainee(admin, programmeId, { name: 'Greta Gick' })
  await admin`update training set state = 'completed' where id = ${gone.trainingId}`

  const director = await makeMember(admin, programmeId, 'director')
  await admin`insert into voiding (assessment_id, voided_by, reason, voided_at)
    values (${voided}, ${director.personId}, 'Fel läkare', clock())`
  const supervisor = await makeSupervisor(admin, asa.trainingId)
  await admin`insert into supervision (id, training_id, programme_id, person_id, kind, starts_on)
    values (${newId()}, ${anna.trainingId}, ${programmeId}, ${supervisor.personId}, 'main',
      '2027-01-01')`
  return { programmeId, regionId, akuten, bjorken, asa, anna, orjan, gone, director, supervisor }
}
