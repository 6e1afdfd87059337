import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { draftedIn } from '@/db/factories/forms'
import { makePlacement } from '@/db/factories/programme'
import { asAdministratorOf, asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { changeTraining } from './change-training'
import { completeTraining } from './complete-training'
import { endTraining } from './end-training'
import { pauseTraining } from './pause-training'
import { readTraining } from './read-training'
import { redirectRequest } from './redirect-request'
import { requestAssessment } from './request-assessment'
import { signAssessment } from './sign-assessment'
import { startAssessment } from './start-assessment'
import { startTraining } from './start-training'

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

describe('a training that is planned', () => {
  beforeEach(() => admin`update training set state = 'planned' where id = ${trainingId}`)

  it('begins on a day, and is noted down with who said so', async () => {
    expect((await life()).steps).toEqual(['start', 'end'])
    expect(await startTraining(keeper, step('2026-01-12'))).toEqual({
      ok: true,
      value: { trainingId },
    })
    const { status, start: startsOn, history } = await life()
    expect([status, startsOn]).toEqual(['running', '2026-01-12'])
    expect(history).toMatchObject([{ kind: 'start', day: '2026-01-12', by: 'Anna Ask' }])
  })

  it('does not begin on a day to come, nor after a placement', async () => {
    expect(await startTraining(keeper, step('2026-11-24'))).toMatchObject({
      faults: [{ field: 'day', code: 'dateInFuture' }],
    })
    expect(await startTraining(keeper, step('2026-02-01'))).toMatchObject({
      faults: [
        { field: 'day', code: 'placementOutside', about: expect.stringMatching(/2026-01-12/) },
      ],
    })
  })

  it('has nothing to ask for', async () => {
    expect(await ask()).toMatchObject({ refusal: 'notInTraining' })
    expect(await start()).toMatchObject({ refusal: 'notFound' })
  })
})

describe('a training that is over', () => {
  it('keeps its open requests until they expire, and takes no new ones', async () => {
    const requestId = await draftedIn(admin, ward)
    const redirected = await draftedIn(admin, ward)
    expect(await completeTraining(keeper, step('2026-11-22'))).toMatchObject({ ok: true })
    expect((await life()).status).toBe('completed')
    expect(await ask()).toMatchObject({ refusal: 'notInTraining' })
    expect(await start()).toMatchObject({ refusal: 'notFound' })
    const { assessorId } = ward.otherAssessor
    expect(
      await redirectRequest(await trainee(), { key: newId(), requestId: redirected, assessorId }),
    ).toMatchObject({ refusal: 'notInTraining' })
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    expect(
      await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 }),
    ).toMatchObject({ ok: true })
  })

  it('ends the leave and the placement that go on, and drops what was still to come', async () => {
    await admin`update placement set ends_on = '2026-12-01' where id = ${ward.placementId}`
    await makePlacement(admin, trainingId, ward.workplaceId, ['2026-12-02', '2026-12-31'])
    await pause('2026-11-01', null)
    await endTraining(keeper, { ...step('2026-11-22'), reason: 'Ny tjänst.\r\nI Umeå.' })
    const { placements, leaves, history, status } = await life()
    expect(status).toBe('ended')
    expect(placements).toMatchObject([{ id: ward.placementId, to: '2026-11-22' }])
    expect(leaves).toMatchObject([{ to: '2026-11-22' }])
    expect(history[0]).toMatchObject({ kind: 'end', reason: 'Ny tjänst.\nI Umeå.' })
  })

  it('says why when it ends early, on a day that has been', async () => {
    expect(await endTraining(keeper, { ...step('2026-11-24'), reason: '' })).toMatchObject({
      faults: [
        { field: 'day', code: 'dateInFuture' },
        { field: 'reason', code: 'required' },
      ],
    })
    expect((await life()).history).toEqual([])
  })

  it('takes no step more', async () => {
    await completeTraining(keeper, step('2026-11-22'))
    for (const again of [
      await completeTraining(keeper, step('2026-11-22')),
      await endTraining(keeper, { ...step('2026-11-22'), reason: 'Ny tjänst.' }),
      await pause('2026-11-22', null),
      await changeTraining(keeper, {
        ...{ key: newId(), trainingId, seen: '2026-01-12 2027-01-12 100' },
        ...{ startsOn: '2026-01-12', plannedEndOn: '2027-02-12', percent: 100 },
      }),
    ]) {
      expect(again).toMatchObject({ refusal: 'notPossible' })
    }
  })

  it('of two who end it at once, one does, and the other is told', async () => {
    const both = await Promise.all([
      completeTraining(keeper, step('2026-11-22')),
      endTraining(keeper, { ...step('2026-11-22'), reason: 'Ny tjänst.' }),
    ])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect((await life()).history).toHaveLength(1)
  })
})

describe('the days and the percentage', () => {
  const change = (startsOn: string, plannedEndOn: string, percent: number, seen?: string) =>
    changeTraining(keeper, {
      ...{ key: newId(), trainingId, startsOn, plannedEndOn, percent },
      seen: seen ?? '2026-01-12 2027-01-12 100',
    })

  it('are put right, and how they were stands in the history', async () => {
    expect(await change('2026-01-05', '2027-03-31', 75)).toMatchObject({ ok: true })
    const { start: startsOn, plannedEnd, percent, history } = await life()
    expect([startsOn, plannedEnd, percent]).toEqual(['2026-01-05', '2027-03-31', 75])
    const [event] = history
    expect(event).toMatchObject({ kind: 'change', by: 'Anna Ask' })
    expect(event?.change).toEqual({
      is: '2026-01-05 2027-03-31 75',
      was: '2026-01-12 2027-01-12 100',
    })
  })

  it('leave no placement outside, and it is said which one', async () => {
    expect(await change('2026-01-13', '2027-01-12', 100)).toMatchObject({
      faults: [{ field: 'startsOn', code: 'placementOutside' }],
    })
  })

  it('are not overwritten by somebody who saw them as they were', async () => {
    await change('2026-01-12', '2027-03-31', 100)
    expect(await change('2026-01-12', '2027-01-12', 50)).toMatchObject({ refusal: 'changed' })
    expect((await life()).plannedEnd).toBe('2027-03-31')
  })
})
