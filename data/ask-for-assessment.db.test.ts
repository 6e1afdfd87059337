import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn } from '@/db/factories/forms'
import { addAssessor } from '@/db/factories/people'
import { closeRequest, makeRequest } from '@/db/factories/request'
import { asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { readAskableAssessors } from './read-askable-assessors'
import { readOwnRequest } from './read-own-request'
import { readRequestStart } from './read-request-start'
import { redirectRequest } from './redirect-request'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeEach(async () => {
  ward = await makeWard(admin)
})
const trainee = () => asTraineeOf(admin, ward.trainee.personId)

describe('whom a trainee may ask', () => {
  it('is the assessors of the programme, those asked last first', async () => {
    const names = async () => (await readAskableAssessors(await trainee())).map(({ name }) => name)
    expect(await names()).toEqual(['Bo Berg', 'Britt Bäck'])
    await makeRequest(admin, {
      programmeId: ward.programmeId,
      trainingId: ward.trainee.trainingId,
      assessorId: ward.otherAssessor.assessorId,
    })
    expect(await names()).toEqual(['Britt Bäck', 'Bo Berg'])
  })

  it('puts those who work where the trainee is placed before the rest', async () => {
    await admin`update assessor set workplace_id = ${ward.workplaceId}
      where id = ${ward.otherAssessor.assessorId}`
    const [first] = await readAskableAssessors(await trainee())
    expect(first).toMatchObject({ name: 'Britt Bäck', isHere: true, askedAt: null })
  })

  it('is never the trainee themself, who may assess others', async () => {
    await addAssessor(admin, ward.programmeId, ward.trainee)
    const askable = await readAskableAssessors(await trainee())
    expect(askable.map(({ name }) => name)).toEqual(['Bo Berg', 'Britt Bäck'])
  })
})

describe('what a request begins with', () => {
  it('is the published forms and the days that may be chosen', async () => {
    const start = await readRequestStart(await trainee())
    expect(start).toMatchObject({ trainingStart: '2026-01-12', running: true })
    expect(start.forms.map(({ key }) => key)).toContain('mini-cex-bt')
  })

  it('says that a training does not run', async () => {
    await admin`update training set state = 'paused' where id = ${ward.trainee.trainingId}`
    expect(await readRequestStart(await trainee())).toMatchObject({ running: false })
  })
})

describe('a request of the trainee', () => {
  it('shows what was asked, and that it may be taken back or sent on', async () => {
    const requestId = await askedIn(admin, ward)
    expect(await readOwnRequest(await trainee(), requestId)).toMatchObject({
      status: 'waiting',
      assessor: { name: 'Bo Berg' },
      asked: { observedOn: '2026-11-02', difficulty: 'moderate', goals: ['bt1', 'bt5'] },
      mayWithdraw: true,
      mayRedirect: true,
    })
  })

  it('leads to the request that took its place', async () => {
    const requestId = await askedIn(admin, ward)
    const { assessorId } = ward.otherAssessor
    const sent = await redirectRequest(await trainee(), { key: newId(), requestId, assessorId })
    expect(await readOwnRequest(await trainee(), requestId)).toMatchObject({
      status: 'redirected',
      replacedById: sent.ok && sent.value.requestId,
      mayWithdraw: false,
    })
  })

  it('leads to the form when it is signed, and gives the reason when it was declined', async () => {
    const { requestId, assessmentId } = await signedIn(admin, ward)
    const signed = await readOwnRequest(await trainee(), requestId)
    expect(signed).toMatchObject({ status: 'signed', assessmentId, mayRedirect: false })
    const declined = await askedIn(admin, ward)
    await closeRequest(admin, declined, { state: 'declined', reason: 'Hann inte.' })
    expect(await readOwnRequest(await trainee(), declined)).toMatchObject({
      status: 'declined',
      declineReason: 'Hann inte.',
    })
  })

  it('does not exist for another trainee, nor when an assessor began it', async () => {
    const requestId = await askedIn(admin, ward)
    const other = await asTraineeOf(admin, ward.otherTrainee.personId)
    expect(await readOwnRequest(other, requestId)).toBeNull()
    expect(await readOwnRequest(other, 'nonsense')).toBeNull()
    const begun = await makeRequest(admin, {
      programmeId: ward.programmeId,
      trainingId: ward.trainee.trainingId,
      assessorId: ward.assessor.assessorId,
      origin: 'assessor',
    })
    expect(await readOwnRequest(await trainee(), begun)).toBeNull()
  })
})
