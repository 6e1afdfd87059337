import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo, restoreClock } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import type { Assessor, Trainee } from './access/viewer'
import { declineRequest } from './decline-request'
import { redirectRequest } from './redirect-request'
import { requestAssessment } from './request-assessment'
import { saveDraft } from './save-draft'
import { startAssessment } from './start-assessment'
import { withdrawRequest } from './withdraw-request'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let trainee: Trainee
let assessor: Assessor
beforeEach(async () => {
  ward = await makeWard(admin)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
})

const stateOf = async (requestId: string) =>
  (await admin`select state from request where id = ${requestId}`)[0]?.state

const { observedOn, difficulty, foci, context, goals } = wholeAnswers
const prefilled = { observedOn, difficulty, foci, context, goals }
const ask = (change: Partial<Parameters<typeof requestAssessment>[1]> = {}) =>
  requestAssessment(trainee, {
    key: newId(),
    assessorId: ward.assessor.assessorId,
    instrumentKey: 'mini-cex-bt',
    prefilled,
    ...change,
  })

describe('a trainee asks', () => {
  it('for an observation that belongs to the placement of its day', async () => {
    const requestId = await askedIn(admin, ward)
    const [row] = await admin`select * from request where id = ${requestId}`
    expect(row).toMatchObject({ state: 'open', origin: 'trainee', placement_id: ward.placementId })
    expect(row?.expires_at - row?.made_at).toBe(14 * 24 * 60 * 60 * 1000)
  })

  it('no assessor of another programme, and nobody who does not exist', async () => {
    const elsewhere = await makeWard(admin)
    const other = await ask({ assessorId: elsewhere.assessor.assessorId })
    const nobody = await ask({ assessorId: newId() })
    expect(other).toEqual({ ok: false, refusal: 'notFound' })
    expect(nobody).toEqual(other)
  })

  it.each([
    ['tomorrow', { observedOn: '2999-01-01' }, 'observedOn', 'dateInFuture'],
    ['a day before the training', { observedOn: '2025-01-01' }, 'observedOn', 'dateBeforeTraining'],
    ['a patient’s number', { context: 'Pat 850101-2382' }, 'context', 'identityNumber'],
    ['a focus of no form', { foci: ['dancing'] }, 'focus', 'unknownOption'],
  ])('not with %s', async (_what, change, field, code) => {
    const result = await ask({ prefilled: { ...prefilled, ...change } })
    expect(result).toMatchObject({ refusal: 'faulty', faults: [{ field, code }] })
  })
})

describe('a request that nobody has answered', () => {
  it('is withdrawn by the trainee, once', async () => {
    const requestId = await askedIn(admin, ward)
    expect((await withdrawRequest(trainee, { key: newId(), requestId })).ok).toBe(true)
    expect(await stateOf(requestId)).toBe('withdrawn')
    const again = await withdrawRequest(trainee, { key: newId(), requestId })
    expect(again).toMatchObject({ refusal: 'closed' })
  })

  it('is sent to another assessor as a new request, with what was filled in', async () => {
    const requestId = await askedIn(admin, ward)
    const { assessorId } = ward.otherAssessor
    const sent = await redirectRequest(trainee, { key: newId(), requestId, assessorId })
    if (!sent.ok) throw new Error(sent.refusal)
    expect(await stateOf(requestId)).toBe('redirected')
    const [row] = await admin`select * from request where id = ${sent.value.requestId}`
    expect(row).toMatchObject({ assessor_id: assessorId, replaces_id: requestId, foci, context })
  })

  it('is not sent to the one who has it', async () => {
    const requestId = await askedIn(admin, ward)
    const { assessorId } = ward.assessor
    const sent = await redirectRequest(trainee, { key: newId(), requestId, assessorId })
    expect(sent).toMatchObject({ refusal: 'sameAssessor' })
  })

  it('is declined with a reason, which names no patient', async () => {
    const requestId = await askedIn(admin, ward)
    const decline = (reason: string) =>
      declineRequest(assessor, { key: newId(), requestId, reason })
    expect(await decline('  ')).toMatchObject({ faults: [{ field: 'reason', code: 'required' }] })
    expect(await decline('Om 850101-2382')).toMatchObject({ faults: [{ code: 'identityNumber' }] })
    expect((await decline('Jag såg dig aldrig.')).ok).toBe(true)
    expect(await stateOf(requestId)).toBe('declined')
  })

  it('does not exist for another trainee or another assessor', async () => {
    const requestId = await askedIn(admin, ward)
    const otherTrainee = await asTraineeOf(admin, ward.otherTrainee.personId)
    const otherAssessor = await asAssessorOf(admin, ward.otherAssessor.personId)
    const asked = { key: newId(), requestId }
    expect(await withdrawRequest(otherTrainee, asked)).toMatchObject({ refusal: 'notFound' })
    const declined = await declineRequest(otherAssessor, { ...asked, reason: 'Inte min.' })
    expect(declined).toMatchObject({ refusal: 'notFound' })
    expect(await stateOf(requestId)).toBe('open')
  })

  it('is closed to everything once it is signed', async () => {
    const { requestId } = await signedIn(admin, ward)
    const asked = { key: newId(), requestId }
    expect(await withdrawRequest(trainee, asked)).toMatchObject({ refusal: 'closed' })
    const declined = await declineRequest(assessor, { ...asked, reason: 'För sent.' })
    expect(declined).toMatchObject({ refusal: 'closed' })
  })
})

describe('an assessor who begins unasked', () => {
  const start = (trainingId: string) =>
    startAssessment(assessor, { key: newId(), trainingId, instrumentKey: 'mini-cex-bt' })

  it('opens a request of their own, dated today', async () => {
    const started = await start(ward.trainee.trainingId)
    if (!started.ok) throw new Error(started.refusal)
    const [row] = await admin`select *, observed_on = today() as "isToday" from request
      where id = ${started.value.requestId}`
    expect(row).toMatchObject({ origin: 'assessor', isToday: true })
  })

  it('cannot begin with a trainee of another programme', async () => {
    const elsewhere = await makeWard(admin)
    expect(await start(elsewhere.trainee.trainingId)).toMatchObject({ refusal: 'notFound' })
  })

  it('takes it back, draft and all; the trainee cannot', async () => {
    const started = await start(ward.trainee.trainingId)
    if (!started.ok) throw new Error(started.refusal)
    const { requestId } = started.value
    await saveDraft(assessor, { requestId, version: 0, answers: wholeAnswers })
    const byTrainee = await withdrawRequest(trainee, { key: newId(), requestId })
    expect(byTrainee).toMatchObject({ refusal: 'closed' })
    expect((await withdrawRequest(assessor, { key: newId(), requestId })).ok).toBe(true)
    expect(await admin`select from draft where request_id = ${requestId}`).toHaveLength(0)
  })
})

describe('a request of fifteen days ago', () => {
  afterEach(() => restoreClock(admin))

  it('has expired by the database’s clock: it can be withdrawn, not answered', async () => {
    const requestId = await askedIn(admin, ward)
    await makeClockMovable(admin)
    await moveClockTo(admin, new Date(Date.now() + 15 * 24 * 60 * 60 * 1000))
    const draft = await saveDraft(assessor, { requestId, version: 0, answers: wholeAnswers })
    expect(draft).toMatchObject({ refusal: 'closed' })
    expect((await withdrawRequest(trainee, { key: newId(), requestId })).ok).toBe(true)
  })
})
