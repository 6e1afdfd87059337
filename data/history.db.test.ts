import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn, wholeAnswers } from '@/db/factories/forms'
import { makeTrainee } from '@/db/factories/people'
import { makeRequest } from '@/db/factories/request'
import { signForm } from '@/db/factories/signed-form'
import { makeUncounted } from '@/db/factories/uncounted'
import { asAssessorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Assessor } from './access/viewer'
import { beginCorrection } from './begin-correction'
import { correctAssessment } from './correct-assessment'
import { readHistory } from './read-history'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'
import { voidAssessment } from './void-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let assessor: Assessor
beforeEach(async () => {
  ward = await makeWard(admin)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
})

const withStep = {
  ...wholeAnswers,
  texts: { ...wholeAnswers.texts, suggestions: 'Sammanfatta högt.' },
}

const asked = (more: { age?: number; origin?: 'assessor'; trainingId?: string | undefined }) =>
  makeRequest(admin, {
    programmeId: ward.programmeId,
    assessorId: ward.assessor.assessorId,
    ...more,
    trainingId: more.trainingId ?? ward.trainee.trainingId,
  })

/** Signed after so many seconds in sight, of what was asked so many days ago. */
async function give(seconds: number | undefined, daysAgo: number, answers = wholeAnswers) {
  const requestId = await asked({ age: daysAgo })
  await saveDraft(assessor, { requestId, version: 0, seconds, answers })
  const signed = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
  if (!signed.ok) throw new Error(signed.refusal)
  return { requestId, assessmentId: signed.value.assessmentId }
}

describe('what an assessor has given', () => {
  it('is nothing at first', async () => {
    expect(await readHistory(assessor, { page: 1 })).toMatchObject({
      forms: [],
      summary: { forms: 0, daysToSign: null, formSeconds: null },
    })
  })

  it('is counted with medians by nearest rank, worked out by hand', async () => {
    // Asked 0, 2 and 9 days ago: the middle one is 2. In sight 40 and 70 s, one not counted: the
    // lower of two is the median by nearest rank, 40. One of three holds a next step.
    await give(40, 0)
    await give(70, 2, withStep)
    await give(undefined, 9)
    const { summary, forms } = await readHistory(assessor, { page: 1 })
    expect(summary).toEqual({
      forms: 3,
      trainees: 1,
      nextSteps: 1,
      daysToSign: { median: 2, n: 3 },
      formSeconds: { median: 40, n: 2 },
      alike: null,
    })
    expect(forms.map((form) => [form.daysToSign, form.formSeconds, form.nextStep])).toEqual([
      [9, null, false],
      [2, 70, true],
      [0, 40, false],
    ])
  })

  it('says how many were rated all alike from ten forms of five trainees on', async () => {
    // Nine forms of five trainees, then the tenth: three of them hold one level in every row.
    const others = await Promise.all([1, 2, 3, 4].map(() => makeTrainee(admin, ward.programmeId)))
    const trainings = [ward.trainee, ...others].map(({ trainingId }) => trainingId)
    const row = { counselling: 'notObserved' }
    const same = { ...wholeAnswers.ratings, history: '3', status: '3', conduct: '3', ...row }
    const alike = { ...wholeAnswers, ratings: { ...same, organisation: '3' } }
    for (let n = 0; n < 10; n++) {
      const { summary } = await readHistory(assessor, { page: 1 })
      expect(summary.alike).toBeNull()
      const requestId = await asked({ trainingId: trainings[n % 5] })
      await signForm(admin, requestId, { answers: n < 3 ? alike : wholeAnswers })
    }
    const { summary } = await readHistory(assessor, { page: 1 })
    expect(summary).toMatchObject({ forms: 10, trainees: 5, alike: { count: 3, of: 10 } })
  })

  it('counts no days of what nobody had asked for', async () => {
    const requestId = await asked({ origin: 'assessor' })
    await saveDraft(assessor, { requestId, version: 0, answers: wholeAnswers })
    await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
    const { summary, forms } = await readHistory(assessor, { page: 1 })
    expect(forms).toMatchObject([{ daysToSign: null }])
    expect(summary).toMatchObject({ forms: 1, daysToSign: null })
  })

  it('counts a corrected form once, by its first signature, and shows what stands', async () => {
    const { requestId, assessmentId } = await give(50, 1)
    await beginCorrection(assessor, assessmentId)
    await saveDraft(assessor, { requestId, version: 1, seconds: 500, answers: withStep })
    const reason = 'Ett nästa steg saknades.'
    const asked = { key: newId(), requestId, draftVersion: 2, reason }
    expect(await correctAssessment(assessor, asked)).toMatchObject({ ok: true })
    const { forms, summary } = await readHistory(assessor, { page: 1 })
    expect(forms).toMatchObject([{ formSeconds: 50, daysToSign: 1, nextStep: true }])
    expect(summary).toMatchObject({ forms: 1, nextSteps: 1 })
  })

  it('shows a void form and counts it nowhere', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    await voidAssessment(assessor, { key: newId(), assessmentId, reason: 'Fel läkare.' })
    const { forms, summary } = await readHistory(assessor, { page: 1 })
    expect(forms).toMatchObject([{ voided: true }])
    expect(summary.forms).toBe(0)
  })

  it('counts neither void nor unconfirmed forms, by whichever version they stand', async () => {
    await makeUncounted(admin, ward)
    const { forms, summary } = await readHistory(assessor, { page: 1 })
    expect(forms).toHaveLength(2)
    expect(summary).toMatchObject({ forms: 0, trainees: 0, daysToSign: null })
  })

  it('holds nothing of what other assessors have given', async () => {
    await give(40, 0)
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    expect((await readHistory(other, { page: 1 })).forms).toEqual([])
  })
})
