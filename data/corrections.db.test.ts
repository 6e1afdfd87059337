import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn, wholeAnswers } from '@/db/factories/forms'
import { asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Assessor, Trainee } from './access/viewer'
import { addPlanItem } from './add-plan-item'
import { beginCorrection } from './begin-correction'
import { correctAssessment } from './correct-assessment'
import { discardCorrection } from './discard-correction'
import { removePlanItem } from './remove-plan-item'
import { saveDraft } from './save-draft'
import { tickPlanItem } from './tick-plan-item'
import { voidAssessment } from './void-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let assessor: Assessor
let trainee: Trainee
let requestId: string
let assessmentId: string
beforeEach(async () => {
  ward = await makeWard(admin)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
  ;({ requestId, assessmentId } = await signedIn(admin, ward))
})

const reason = 'Fel ruta ikryssad.'
const correct = (draftVersion: number, key = newId()) =>
  correctAssessment(assessor, { key, requestId, draftVersion, reason })
const makeVoid = (id: string) =>
  voidAssessment(assessor, { key: newId(), assessmentId: id, reason: 'Fel person.' })
const counted = async () =>
  (await admin`select id from counted_assessment where request_id = ${requestId}`).map(
    (row) => row.id,
  )

describe('a correction', () => {
  it('begins as the form stands and becomes a new version that names the old', async () => {
    expect((await beginCorrection(assessor, assessmentId)).ok).toBe(true)
    const [draft] = await admin`select answers from draft where request_id = ${requestId}`
    expect(draft?.answers).toEqual(wholeAnswers)
    const answers = { ...wholeAnswers, ratings: { ...wholeAnswers.ratings, status: '3' } }
    await saveDraft(assessor, { requestId, version: 1, answers })
    const corrected = await correct(2)
    if (!corrected.ok) throw new Error(corrected.refusal)
    const [row] = await admin`select * from assessment where id = ${corrected.value.assessmentId}`
    expect(row).toMatchObject({ corrects_id: assessmentId, first_id: assessmentId })
    expect(row?.correction_reason).toBe(reason)
    expect(await counted()).toEqual([corrected.value.assessmentId])
  })

  it('asks for a reason that names no patient', async () => {
    await beginCorrection(assessor, assessmentId)
    const asked = { key: newId(), requestId, draftVersion: 1 }
    expect(await correctAssessment(assessor, { ...asked, reason: ' ' })).toMatchObject({
      faults: [{ field: 'reason', code: 'required' }],
    })
    expect(await correctAssessment(assessor, { ...asked, reason: '850101-2382' })).toMatchObject({
      faults: [{ field: 'reason', code: 'identityNumber' }],
    })
  })

  it('is done once, however often it is pressed at the same time', async () => {
    await beginCorrection(assessor, assessmentId)
    const all = await Promise.all(Array.from({ length: 20 }, () => correct(1)))
    expect(all.filter((result) => result.ok)).toHaveLength(1)
  })

  it('is left, and the form stands', async () => {
    await beginCorrection(assessor, assessmentId)
    await discardCorrection(assessor, requestId)
    expect(await correct(1)).toMatchObject({ refusal: 'changed' })
    expect(await counted()).toEqual([assessmentId])
  })

  it('is not for another assessor', async () => {
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    expect(await beginCorrection(other, assessmentId)).toMatchObject({ refusal: 'notFound' })
  })
})

describe('a form declared void', () => {
  it('stays, counts nowhere, and is neither corrected nor voided again', async () => {
    expect((await makeVoid(assessmentId)).ok).toBe(true)
    expect(await admin`select from assessment where id = ${assessmentId}`).toHaveLength(1)
    expect(await counted()).toEqual([])
    expect(await makeVoid(assessmentId)).toMatchObject({ refusal: 'closed' })
    expect(await beginCorrection(assessor, assessmentId)).toMatchObject({ refusal: 'closed' })
  })

  it('needs a reason, and the form’s own assessor', async () => {
    const asked = { key: newId(), assessmentId, reason: '' }
    expect(await voidAssessment(assessor, asked)).toMatchObject({ refusal: 'faulty' })
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    const byOther = await voidAssessment(other, { ...asked, reason: 'Nej.' })
    expect(byOther).toMatchObject({ refusal: 'notFound' })
  })

  it('is the newest version: an older one that was corrected stands', async () => {
    await beginCorrection(assessor, assessmentId)
    await correct(1)
    expect(await makeVoid(assessmentId)).toMatchObject({ refusal: 'closed' })
  })
})

describe('the trainee’s plan', () => {
  const write = (text: string, id = assessmentId) =>
    addPlanItem(trainee, { key: newId(), assessmentId: id, text })

  it('is written in lines, ticked and unticked', async () => {
    const added = await write('Läsa om EKG.')
    if (!added.ok) throw new Error(added.refusal)
    const { planItemId } = added.value
    const done = async () =>
      (await admin`select done_at from plan_item where id = ${planItemId}`)[0]?.done_at
    await tickPlanItem(trainee, { planItemId, done: true })
    expect(await done()).toBeInstanceOf(Date)
    await tickPlanItem(trainee, { planItemId, done: false })
    expect(await done()).toBeNull()
    expect((await removePlanItem(trainee, planItemId)).ok).toBe(true)
  })

  it('survives a correction: it hangs on the first version', async () => {
    await beginCorrection(assessor, assessmentId)
    const corrected = await correct(1)
    if (!corrected.ok) throw new Error(corrected.refusal)
    await write('Öva statustagning.', corrected.value.assessmentId)
    const [row] = await admin`select assessment_id from plan_item`
    expect(row?.assessment_id).toBe(assessmentId)
  })

  it('names no patient', async () => {
    expect(await write('Följ upp 850101-2382')).toMatchObject({
      faults: [{ field: 'text', code: 'identityNumber' }],
    })
  })

  it('does not exist for another trainee', async () => {
    const added = await write('Min egen.')
    if (!added.ok) throw new Error(added.refusal)
    const other = await asTraineeOf(admin, ward.otherTrainee.personId)
    const { planItemId } = added.value
    const asked = { planItemId, done: true }
    expect(await tickPlanItem(other, asked)).toMatchObject({ refusal: 'notFound' })
    expect(await removePlanItem(other, planItemId)).toMatchObject({ refusal: 'notFound' })
    const written = await addPlanItem(other, { key: newId(), assessmentId, text: 'Inte min.' })
    expect(written).toMatchObject({ refusal: 'notFound' })
  })
})
