import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { draftedIn } from '@/db/factories/forms'
import { asAdministratorOf, asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { pauseTraining } from './pause-training'
import { readRequestStart } from './read-request-start'
import { readTraining } from './read-training'
import { readTraineesToAssess } from './read-trainees-to-assess'
import { requestAssessment } from './request-assessment'
import { resumeTraining } from './resume-training'
import { signAssessment } from './sign-assessment'
import { startAssessment } from './start-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
let trainingId: string
beforeAll(async () => {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
})
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
  trainingId = ward.trainee.trainingId
})

const life = async () => {
  const training = await readTraining(keeper, trainingId)
  if (!training) throw new Error('no training')
  return training
}
const step = (day: string) => ({ key: newId(), trainingId, day })
const pause = (day: string, until: string | null, moveEnd = false) =>
  pauseTraining(keeper, { ...step(day), until, moveEnd })
const resume = (day: string, moveEnd = false) => resumeTraining(keeper, { ...step(day), moveEnd })
const trainee = () => asTraineeOf(admin, ward.trainee.personId)
const ask = async () =>
  requestAssessment(await trainee(), {
    ...{ key: newId(), assessorId: ward.assessor.assessorId, instrumentKey: 'mini-cex-bt' },
    prefilled: {
      ...{ observedOn: '2026-11-02', difficulty: 'moderate', foci: ['history'], context: '' },
      goals: ['bt1'],
    },
  })
const start = async () => {
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  return startAssessment(assessor, { key: newId(), trainingId, instrumentKey: 'mini-cex-bt' })
}

describe('a leave', () => {
  it('pauses the training on its days, and moves the planned end by as many', async () => {
    expect(await pause('2026-11-20', '2026-11-29', true)).toMatchObject({ ok: true })
    const { status, plannedEnd, leaves, steps } = await life()
    expect(status).toBe('paused')
    expect(plannedEnd).toBe('2027-01-22')
    expect(leaves).toMatchObject([{ from: '2026-11-20', to: '2026-11-29' }])
    expect(steps).toEqual(['resume', 'end'])
  })

  it('lets nobody ask or start anything while it lasts, and lets what is asked be signed', async () => {
    const requestId = await draftedIn(admin, ward)
    await pause('2026-11-20', null)
    expect(await ask()).toMatchObject({ refusal: 'notInTraining' })
    expect(await readRequestStart(await trainee())).toMatchObject({ running: false })
    expect(await start()).toMatchObject({ refusal: 'notFound' })
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    expect((await readTraineesToAssess(assessor, 'tove')).total).toBe(0)
    expect(
      await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 }),
    ).toMatchObject({ ok: true })
  })

  it('that is still to come pauses nothing yet', async () => {
    await pause('2026-12-01', '2026-12-31')
    expect((await life()).status).toBe('running')
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('ends when the doctor is back, and moves the end by the days that it took', async () => {
    await pause('2026-11-14', null, true)
    expect((await life()).plannedEnd).toBe('2027-01-12')
    expect(await resume('2026-11-14')).toMatchObject({
      faults: [{ field: 'day', code: 'backBeforeLeave' }],
    })
    expect(await resume('2026-11-23', true)).toMatchObject({ ok: true })
    const { status, plannedEnd, leaves, history } = await life()
    expect([status, plannedEnd]).toEqual(['running', '2027-01-21'])
    expect(leaves).toMatchObject([{ from: '2026-11-14', to: '2026-11-22' }])
    expect(history.map(({ kind }) => kind)).toEqual(['resume', 'pause'])
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('is not taken twice, nor outside the training', async () => {
    await pause('2026-12-01', '2026-12-31')
    expect(await pause('2026-12-31', null)).toMatchObject({
      faults: [{ field: 'day', code: 'leaveOverlaps', about: '2026-12-01 – 2026-12-31' }],
    })
    expect(await pause('2027-01-13', null)).toMatchObject({
      faults: [{ field: 'day', code: 'outsideTraining' }],
    })
  })

  it('is noted once, though it is posted twice', async () => {
    const asked = { ...step('2026-12-01'), until: '2026-12-31', moveEnd: true }
    const first = await pauseTraining(keeper, asked)
    expect(await pauseTraining(keeper, asked)).toEqual(first)
    expect((await life()).leaves).toHaveLength(1)
  })
})
