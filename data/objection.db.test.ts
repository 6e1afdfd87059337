import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn, wholeAnswers } from '@/db/factories/forms'
import { asAssessorOf, asReaderOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Trainee } from './access/viewer'
import { beginCorrection } from './begin-correction'
import { correctAssessment } from './correct-assessment'
import { objectToAssessment } from './object-to-assessment'
import { readAssessment } from './read-assessment'
import { readFeedback } from './read-feedback'
import { voidAssessment } from './void-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let trainee: Trainee
let requestId: string
let assessmentId: string
beforeEach(async () => {
  ward = await makeWard(admin)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
  const signed = await signedIn(admin, ward, wholeAnswers)
  requestId = signed.requestId
  assessmentId = signed.assessmentId
})

const text = 'Patienten hade redan undersökts när jag kom.'
const object = (asked: Partial<{ key: string; assessmentId: string; text: string }> = {}) =>
  objectToAssessment(trainee, { key: newId(), assessmentId, text, ...asked })

const atOnce = <T>(one: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, one))

async function correct(): Promise<string> {
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  await beginCorrection(assessor, assessmentId)
  const reason = 'Fel nivå på status.'
  const asked = { key: newId(), requestId, draftVersion: 1, reason }
  const corrected = await correctAssessment(assessor, asked)
  if (!corrected.ok) throw new Error(corrected.refusal)
  return corrected.value.assessmentId
}

describe('a trainee’s comment on a signed form', () => {
  it('is read by everybody who reads the form', async () => {
    expect(await object()).toMatchObject({ ok: true })
    for (const { personId } of [ward.trainee, ward.assessor, ward.director, ward.supervisor]) {
      const form = await readAssessment(await asReaderOf(admin, personId), assessmentId)
      expect(form?.objection).toMatchObject({ text })
    }
    const [feedback] = await readFeedback(trainee, ward.trainee.trainingId)
    expect(feedback?.objection).toBe(text)
  })

  it('stands beside every later version, and is one', async () => {
    await object()
    const newer = await correct()
    const form = await readAssessment(trainee, newer)
    expect(form).toMatchObject({ objection: { text }, mayObject: false })
    expect(await object({ assessmentId: newer })).toMatchObject({ refusal: 'closed' })
  })

  it('written on a corrected version stands beside the first one too', async () => {
    const newer = await correct()
    expect(await object({ assessmentId: newer })).toMatchObject({ ok: true })
    for (const version of [assessmentId, newer])
      expect(await readAssessment(trainee, version)).toMatchObject({ objection: { text } })
  })

  it('is attached once, however often it is sent, and at the same time', async () => {
    // Reads first, so that all have a connection and none comes after the others by opening one.
    await atOnce(() => readAssessment(trainee, assessmentId))
    const all = await atOnce(() => object())
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    const [told] = await admin`select count(*)::int as n from outbox
      where kind = 'assessmentObjected' and subject_id = ${assessmentId}`
    expect(told?.n).toBe(1)
  })

  it.each([
    ['', 'required'],
    ['Det gällde 19121212-1212.', 'identityNumber'],
    ['x'.repeat(2001), 'tooLong'],
  ])('says what is wrong with it: %#', async (given, code) => {
    expect(await object({ text: given })).toMatchObject({ faults: [{ field: 'text', code }] })
    expect((await readAssessment(trainee, assessmentId))?.mayObject).toBe(true)
  })

  it('is not attached to a void form', async () => {
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await voidAssessment(assessor, { key: newId(), assessmentId, reason: 'Fel läkare.' })
    expect(await object()).toMatchObject({ refusal: 'closed' })
  })
})
