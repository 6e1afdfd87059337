import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { draftedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { asAssessorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { whenWaitedFor } from '@/db/factories/when-waited-for'
import { newId } from '@/db/new-id'
import type { Assessor } from './access/viewer'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'

const admin = administrator()
afterAll(() => admin.end())

describe('signing', () => {
  let ward: Ward
  let assessor: Assessor
  beforeEach(async () => {
    ward = await makeWard(admin)
    assessor = await asAssessorOf(admin, ward.assessor.personId)
  })

  const sign = (requestId: string, draftVersion = 1, key = newId()) =>
    signAssessment(assessor, { key, requestId, draftVersion })

  it('turns a checked draft into a form with every answer and the signer as they are', async () => {
    const { requestId, assessmentId } = await signedIn(admin, ward)
    const [form] = await admin`select * from assessment where request_id = ${requestId}`
    expect(form).toMatchObject({
      id: assessmentId,
      signer_name: 'Bo Berg',
      signer_title: 'Överläkare',
      placement_id: ward.placementId,
      texts: wholeAnswers.texts,
    })
    const ratings = await admin`select key, level from rating join area on area.id = area_id
      where assessment_id = ${assessmentId} order by key`
    expect(ratings.map(({ key, level }) => [key, level])).toEqual([
      ['conduct', 3],
      ['counselling', null],
      ['history', 3],
      ['organisation', 2],
      ['status', 4],
    ])
  })

  it('leaves an audit event, a notice and no draft behind', async () => {
    const { requestId, assessmentId } = await signedIn(admin, ward)
    const events = await admin`select verb from audit_event where subject_id = ${assessmentId}`
    expect(events.map((event) => event.verb)).toEqual(['sign'])
    const notices = await admin`select kind from outbox where subject_id = ${assessmentId}`
    expect(notices.map((notice) => notice.kind)).toEqual(['assessmentSigned'])
    expect(await admin`select from draft where request_id = ${requestId}`).toHaveLength(0)
  })

  it('has one winner of a hundred who sign at once, and one effect', async () => {
    const requestId = await draftedIn(admin, ward)
    const all = await Promise.all(Array.from({ length: 100 }, () => sign(requestId)))
    expect(all.filter((result) => result.ok)).toHaveLength(1)
    expect(await admin`select from assessment where request_id = ${requestId}`).toHaveLength(1)
  })

  it('does not sign answers that gave way to others while it waited for its turn', async () => {
    const requestId = await draftedIn(admin, ward)
    let signed: ReturnType<typeof sign> | undefined
    await admin.begin(async (sql) => {
      await sql`select from request where id = ${requestId} for update`
      signed = sign(requestId)
      await whenWaitedFor(sql)
      await sql`update draft set version = version + 1 where request_id = ${requestId}`
    })
    expect(await signed).toMatchObject({ ok: false, refusal: 'changed' })
    expect(await admin`select from draft where request_id = ${requestId}`).toHaveLength(1)
  })

  it('gives the same receipt to the same key, pressed twice', async () => {
    const requestId = await draftedIn(admin, ward)
    const key = newId()
    const [first, second] = await Promise.all([sign(requestId, 1, key), sign(requestId, 1, key)])
    expect(first.ok).toBe(true)
    expect(second).toEqual(first)
  })

  it('refuses the same key for another form', async () => {
    const key = newId()
    await sign(await draftedIn(admin, ward), 1, key)
    const other = await sign(await draftedIn(admin, ward), 1, key)
    expect(other).toEqual({ ok: false, refusal: 'keyUsed' })
  })

  it('does not use a key up when it refuses', async () => {
    const requestId = await draftedIn(admin, ward)
    const key = newId()
    expect(await sign(requestId, 7, key)).toMatchObject({ refusal: 'changed' })
    expect((await sign(requestId, 1, key)).ok).toBe(true)
  })

  it('refuses answers other than those that were checked', async () => {
    const requestId = await draftedIn(admin, ward)
    const answers = { ...wholeAnswers, context: 'Vårdavdelningen' }
    await saveDraft(assessor, { requestId, version: 1, answers })
    expect(await sign(requestId)).toMatchObject({ refusal: 'changed' })
  })

  it('says what is missing in a draft that is not whole', async () => {
    const answers = { ...wholeAnswers, ratings: { ...wholeAnswers.ratings, status: '' } }
    const requestId = await draftedIn(admin, ward, answers)
    expect(await sign(requestId)).toEqual({
      ok: false,
      refusal: 'faulty',
      faults: [{ field: 'rating.status', code: 'answerRow' }],
    })
  })

  it('does not know another assessor’s request', async () => {
    const requestId = await draftedIn(admin, ward)
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    const asked = { key: newId(), requestId, draftVersion: 1 }
    expect(await signAssessment(other, asked)).toEqual({ ok: false, refusal: 'notFound' })
  })

  it('refuses a second signature under a new key', async () => {
    const { requestId } = await signedIn(admin, ward)
    expect(await sign(requestId)).toMatchObject({ refusal: 'closed' })
  })
})
