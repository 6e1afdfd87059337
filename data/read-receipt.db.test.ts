import { afterAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { beginCorrection } from './begin-correction'
import { correctAssessment } from './correct-assessment'
import { discardCorrection } from './discard-correction'
import { readForm } from './read-form'
import { readInbox } from './read-inbox'
import { readReceipt } from './read-receipt'
import { requestAssessment } from './request-assessment'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'

const admin = administrator()
afterAll(() => admin.end())

const answers = {
  observedOn: '2026-11-02',
  difficulty: 'moderate',
  foci: ['history'],
  context: '',
  goals: [],
  ratings: {
    history: '3',
    status: '4',
    conduct: '3',
    counselling: 'notObserved',
    organisation: '2',
  },
  texts: { summary: 'Trygg och noggrann i mötet.', suggestions: '' },
}

async function signed() {
  const ward = await makeWard(admin)
  const trainee = await asTraineeOf(admin, ward.trainee.personId)
  const { observedOn, difficulty, foci, context, goals } = answers
  const ask = async () => {
    const made = await requestAssessment(trainee, {
      key: newId(),
      assessorId: ward.assessor.assessorId,
      instrumentKey: 'mini-cex-bt',
      prefilled: { observedOn, difficulty, foci, context, goals },
    })
    if (!made.ok) throw new Error(JSON.stringify(made))
    return made.value.requestId
  }
  const [requestId, nextId] = [await ask(), await ask()]
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  expect(await readReceipt(assessor, requestId)).toBeNull()
  await saveDraft(assessor, { requestId, version: 0, answers })
  const result = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return { ward, assessor, requestId, nextId, assessmentId: result.value.assessmentId }
}

describe('the receipt', () => {
  it('says what was signed, and what waits next', async () => {
    const { ward, assessor, requestId, nextId, assessmentId } = await signed()
    expect(await readReceipt(assessor, requestId)).toMatchObject({
      assessmentId,
      trainee: 'Tove Trast',
      signerName: 'Bo Berg',
      corrected: false,
      next: { requestId: nextId },
      left: 1,
    })
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    expect(await readReceipt(other, requestId)).toBeNull()
  })
})

describe('a correction under way', () => {
  it('is the signed form opened again, and is named in the inbox', async () => {
    const { assessor, requestId, assessmentId } = await signed()
    await beginCorrection(assessor, assessmentId)
    const form = await readForm(assessor, requestId)
    expect(form).toMatchObject({ correcting: true, assessmentId, version: 1 })
    expect(form?.answers.ratings).toEqual(answers.ratings)
    expect((await readInbox(assessor)).corrections).toMatchObject([{ requestId }])
    await discardCorrection(assessor, requestId)
    expect(await readForm(assessor, requestId)).toMatchObject({ correcting: false })
  })

  it('ends in a receipt that names the new version', async () => {
    const { assessor, requestId, assessmentId } = await signed()
    await beginCorrection(assessor, assessmentId)
    const corrected = await correctAssessment(assessor, {
      key: newId(),
      requestId,
      draftVersion: 1,
      reason: 'Fel datum.',
    })
    expect(corrected.ok).toBe(true)
    const receipt = await readReceipt(assessor, requestId)
    expect(receipt?.corrected).toBe(true)
    expect(receipt?.assessmentId).not.toBe(assessmentId)
  })
})
