import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeConcern, noteConcern } from '@/db/factories/concern'
import { makeAssessor } from '@/db/factories/people'
import { makeRequest } from '@/db/factories/request'
import { fullAnswers, signForm } from '@/db/factories/signed-form'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asDirectorOf, asSupervisorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { readCohort } from './read-cohort'
import { readStanding } from './read-standing'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeEach(async () => {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
  ward = await makeWard(admin)
})

const set = (settings: Parameters<typeof admin.json>[0]) =>
  admin`update programme set settings = ${admin.json(settings)} where id = ${ward.programmeId}`

async function sign(observedOn: string, ratings: Record<string, string> = {}, assessor?: string) {
  const requestId = await makeRequest(admin, {
    programmeId: ward.programmeId,
    trainingId: ward.trainee.trainingId,
    assessorId: assessor ?? ward.assessor.assessorId,
    prefilled: { observedOn },
  })
  const all = { ...fullAnswers.ratings, organisation: '3', ...ratings }
  return signForm(admin, requestId, { answers: { ...fullAnswers, observedOn, ratings: all } })
}

const followers = () =>
  Promise.all([
    asTraineeOf(admin, ward.trainee.personId),
    asDirectorOf(admin, ward.director.personId),
    asSupervisorOf(admin, ward.supervisor.personId),
  ])

async function raise() {
  const requestId = await makeRequest(admin, {
    programmeId: ward.programmeId,
    trainingId: ward.trainee.trainingId,
    assessorId: ward.assessor.assessorId,
  })
  return makeConcern(admin, requestId)
}

async function own() {
  const trainee = await asTraineeOf(admin, ward.trainee.personId)
  return readStanding(trainee, ward.trainee.trainingId)
}

describe('the standing of a trainee', () => {
  it('is the same to the trainee, the director and the supervisor', async () => {
    await sign('2026-10-01', { history: '2' })
    await sign('2026-10-05', { history: '1' })
    for (const viewer of await followers()) {
      const standing = await readStanding(viewer, ward.trainee.trainingId)
      expect(standing?.attention).toMatchObject({
        inPhase: false,
        reasons: ['noAssessment', 'lowLevels'],
        lastObservedOn: '2026-10-05',
        n: 2,
        assessors: 1,
        lowLevels: [{ area: { sv: 'Anamnes' }, level: { sv: 'Proaktiv' }, low: 2, of: 2 }],
      })
    }
  })

  it('has the reasons that the director sees in the cohort', async () => {
    await sign('2026-08-05', { history: '2', status: '2' })
    await sign('2026-10-05', { history: '2', status: '1' })
    const director = await asDirectorOf(admin, ward.director.personId)
    const { trainees } = await readCohort(director, null)
    const row = trainees.find((each) => each.trainingId === ward.trainee.trainingId)
    const { reasons, lowLevels } = row ?? {}
    expect(lowLevels?.map((each) => each.area.sv)).toEqual(['Anamnes', 'Status'])
    expect((await own())?.attention).toMatchObject({ reasons, lowLevels })
  })

  it('looks past what was not observed, and at the newest ratings first', async () => {
    await sign('2026-06-01', { history: '1' })
    await sign('2026-07-01', { history: '2' })
    for (const day of ['2026-08-01', '2026-09-01', '2026-11-01']) await sign(day, { history: '3' })
    await sign('2026-11-10', { history: 'notObserved' })
    expect((await own())?.attention?.lowLevels).toEqual([])
    await sign('2026-11-20', { history: '2' })
    expect((await own())?.attention?.lowLevels).toEqual([])
    await set({ attention: { proactive: { count: 2, ofLast: 5, afterMonth: 3 } } })
    expect((await own())?.attention?.lowLevels).toMatchObject([{ low: 2, of: 5 }])
  })

  it('follows the limits of the own programme', async () => {
    await sign('2026-11-10')
    expect((await own())?.attention?.inPhase).toBe(true)
    await set({ attention: { daysWithoutAssessment: 12 }, sufficiency: { forms: 1 } })
    const standing = await own()
    expect(standing?.attention?.reasons).toEqual(['noAssessment'])
    expect(standing?.rule).toEqual({ forms: 1, assessors: 4, placements: 2 })
  })

  it('counts forms, different assessors and the placements that they were seen on', async () => {
    for (const month of ['02', '03', '04', '05', '06']) await sign(`2026-${month}-20`)
    await sign('2026-11-10', {}, ward.otherAssessor.assessorId)
    const standing = await own()
    expect(standing?.evidence).toEqual({ forms: 6, assessors: 2, placements: 1 })
    expect(standing?.attention?.reasons).toEqual(['fewAssessors'])
    const third = await makeAssessor(admin, ward.programmeId)
    await sign('2026-11-11', {}, third.assessorId)
    expect((await own())?.attention?.inPhase).toBe(true)
  })

  it('tells the trainee of an open concern where the programme says so, and nowhere else', async () => {
    await sign('2026-11-10')
    await raise()
    expect(await own()).toMatchObject({
      concerns: 'notReader',
      attention: { inPhase: true, reasons: [] },
    })
    await set({ traineesSeeConcerns: true })
    expect(await own()).toMatchObject({
      concerns: 'toBoth',
      attention: { inPhase: false, reasons: ['openConcern'] },
    })
  })

  it('tells the director of a concern until it is closed, and the supervisor of none', async () => {
    await sign('2026-11-10')
    const concernId = await raise()
    const [, director, supervisor] = await followers()
    const of = async (viewer: typeof director | typeof supervisor) => {
      const standing = await readStanding(viewer, ward.trainee.trainingId)
      return [standing?.concerns, standing?.attention?.reasons]
    }
    const note = { by: ward.director.personId, kind: 'action' } as const
    await noteConcern(admin, concernId, note)
    expect(await of(director)).toEqual(['notTrainee', ['openConcern']])
    expect(await of(supervisor)).toEqual(['notReader', []])
    await noteConcern(admin, concernId, { ...note, kind: 'close' })
    expect(await of(director)).toEqual(['notTrainee', []])
  })

  it('keeps a concern from the supervisor and the trainee by the code alone', async () => {
    await sign('2026-11-10')
    await raise()
    await withoutRowSecurity(admin)
    const [trainee, director, supervisor] = await followers()
    const of = async (viewer: typeof trainee | typeof director | typeof supervisor) =>
      (await readStanding(viewer, ward.trainee.trainingId))?.attention?.reasons
    expect(await of(trainee)).toEqual([])
    expect(await of(supervisor)).toEqual([])
    expect(await of(director)).toEqual(['openConcern'])
  })

  it('asks for no attention once the training is over', async () => {
    await sign('2026-02-10')
    await admin`update training set state = 'completed' where id = ${ward.trainee.trainingId}`
    expect(await own()).toMatchObject({ attention: null, evidence: { forms: 1 } })
  })

  it('does not exist for others, nor under an address that is no id', async () => {
    const stranger = await makeWard(admin)
    const others = await Promise.all([
      asTraineeOf(admin, ward.otherTrainee.personId),
      asDirectorOf(admin, stranger.director.personId),
      asSupervisorOf(admin, stranger.supervisor.personId),
    ])
    for (const viewer of others)
      expect(await readStanding(viewer, ward.trainee.trainingId)).toBeNull()
    for (const viewer of await followers()) expect(await readStanding(viewer, 'odd')).toBeNull()
  })
})
