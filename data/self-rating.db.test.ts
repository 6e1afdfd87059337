import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { makeRequest } from '@/db/factories/request'
import { makeSupervisor } from '@/db/factories/people'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asAssessorOf, asDirectorOf, asReaderOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Trainee } from './access/viewer'
import { openAssessment } from './open-assessment'
import { rateOneself } from './rate-oneself'
import { readAssessment } from './read-assessment'
import { readFeedback } from './read-feedback'
import { readSelfRating } from './read-self-rating'
import { signAssessment } from './sign-assessment'
import { saveDraft } from './save-draft'
import { withdrawRequest } from './withdraw-request'

const admin = administrator()
afterAll(() => admin.end())

const rating = {
  history: '2',
  status: '3',
  conduct: '4',
  counselling: 'notObserved',
  organisation: '1',
}
const shown = { history: 2, status: 3, conduct: 4, counselling: 'notObserved', organisation: 1 }

let ward: Ward
let trainee: Trainee
beforeEach(async () => {
  ward = await makeWard(admin)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
})

const rate = (requestId: string, given: Record<string, string> = rating, key = newId()) =>
  rateOneself(trainee, { key, requestId, rating: given })

async function sign(requestId: string) {
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  await saveDraft(assessor, { requestId, version: 0, answers: wholeAnswers })
  const signed = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
  if (!signed.ok) throw new Error(signed.refusal)
  return signed.value.assessmentId
}

/** The trainee and the main supervisor see it; nobody else who reads the form does. */
async function seenByTwo() {
  const requestId = await askedIn(admin, ward)
  await rate(requestId)
  const assessmentId = await sign(requestId)
  const ofPlacement = await makeSupervisor(admin, ward.trainee.trainingId, { kind: 'placement' })
  const readers: [string, unknown][] = [
    [ward.trainee.personId, shown],
    [ward.supervisor.personId, shown],
    [ofPlacement.personId, null],
    [ward.assessor.personId, null],
    [ward.director.personId, null],
  ]
  for (const [personId, sees] of readers) {
    const form = await readAssessment(await asReaderOf(admin, personId), assessmentId)
    expect(form?.selfRating).toEqual(sees)
  }
  const director = await asDirectorOf(admin, ward.director.personId)
  expect((await readAssessment(director, assessmentId))?.selfRating).toBeNull()
}

describe('a trainee’s rating of themself', () => {
  it('is given while they wait, and stands beside the answer when it comes', async () => {
    const requestId = await askedIn(admin, ward)
    expect(await rate(requestId)).toMatchObject({ ok: true })
    const assessmentId = await sign(requestId)
    const form = await readAssessment(trainee, assessmentId)
    expect(form).toMatchObject({ selfRating: shown, opened: false, mayRateOneself: false })
  })

  it('is given of a signed form before it is opened, and opens it', async () => {
    const { requestId, assessmentId } = await signedIn(admin, ward)
    expect(await readAssessment(trainee, assessmentId)).toMatchObject({ mayRateOneself: true })
    await rate(requestId)
    const form = await readAssessment(trainee, assessmentId)
    expect(form).toMatchObject({ selfRating: shown, opened: true })
  })

  it('is refused once the answer has been opened', async () => {
    const { requestId, assessmentId } = await signedIn(admin, ward)
    await openAssessment(trainee, assessmentId)
    expect(await rate(requestId)).toMatchObject({ refusal: 'closed' })
    expect(await readSelfRating(trainee, requestId)).toMatchObject({
      mayRateOneself: false,
      rating: null,
      assessmentId,
    })
  })

  it('is given once, and sent twice it is one', async () => {
    const requestId = await askedIn(admin, ward)
    const key = newId()
    const [first, again] = [await rate(requestId, rating, key), await rate(requestId, rating, key)]
    expect(again).toEqual(first)
    expect(await rate(requestId)).toMatchObject({ refusal: 'closed' })
  })

  it('is given once when it is sent from many windows at the same time', async () => {
    const requestId = await askedIn(admin, ward)
    const atOnce = <T>(one: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, one))
    await atOnce(() => readSelfRating(trainee, requestId))
    const all = await atOnce(() => rate(requestId))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('names each row that has no answer', async () => {
    const requestId = await askedIn(admin, ward)
    const { status: _left, ...rest } = rating
    expect(await rate(requestId, rest)).toMatchObject({
      refusal: 'faulty',
      faults: [{ field: 'rating.status', code: 'answerRow' }],
    })
    expect(await readSelfRating(trainee, requestId)).toMatchObject({ rating: null })
  })

  it('is for the trainee and their main supervisor alone', seenByTwo)

  it('is not asked of what was taken back, nor of what an assessor began and has not signed', async () => {
    const requestId = await askedIn(admin, ward)
    await withdrawRequest(trainee, { key: newId(), requestId })
    expect(await rate(requestId)).toMatchObject({ refusal: 'closed' })
    const unasked = await makeRequest(admin, {
      programmeId: ward.programmeId,
      trainingId: ward.trainee.trainingId,
      assessorId: ward.assessor.assessorId,
      origin: 'assessor',
    })
    expect(await rate(unasked)).toMatchObject({ refusal: 'notFound' })
    expect(await readSelfRating(trainee, unasked)).toBeNull()
    const assessmentId = await sign(unasked)
    expect(await readSelfRating(trainee, unasked)).toMatchObject({ assessmentId })
    expect(await rate(unasked)).toMatchObject({ ok: true })
  })
})

describe('a signed form', () => {
  it('is unread until the trainee opens it, for the trainee alone', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    const unread = async () =>
      (await readFeedback(trainee, ward.trainee.trainingId)).map((each) => each.unread)
    expect(await unread()).toEqual([true])
    const director = await asDirectorOf(admin, ward.director.personId)
    const others = await readFeedback(director, ward.trainee.trainingId)
    expect(others.map((each) => each.unread)).toEqual([false])
    expect(await openAssessment(trainee, assessmentId)).toMatchObject({ ok: true })
    expect(await openAssessment(trainee, assessmentId)).toMatchObject({ ok: true })
    expect(await unread()).toEqual([false])
  })

  it('says nothing of what it says while it is unread: neither its texts nor its context', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    const said = async () =>
      (await readFeedback(trainee, ward.trainee.trainingId)).map(({ context, texts }) => [
        context,
        texts.length,
      ])
    expect(await said()).toEqual([['', 0]])
    await openAssessment(trainee, assessmentId)
    expect(await said()).toEqual([['Akutmottagningen', 1]])
  })
})

it('keeps a self-rating to those two by the code alone', async () => {
  await withoutRowSecurity(admin)
  await seenByTwo()
})
