import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn } from '@/db/factories/forms'
import { makeRequest } from '@/db/factories/request'
import { fullAnswers, makePlanItem, signForm } from '@/db/factories/signed-form'
import {
  asAdministratorOf,
  asAssessorOf,
  asDirectorOf,
  asReaderOf,
  asTraineeOf,
} from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { beginCorrection } from './begin-correction'
import { correctAssessment } from './correct-assessment'
import { readAssessment } from './read-assessment'
import { voidAssessment } from './void-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeEach(async () => {
  ward = await makeWard(admin)
})
const readerOf = (person: { personId: string }) => asReaderOf(admin, person.personId)
const assessor = () => asAssessorOf(admin, ward.assessor.personId)

describe('a signed form', () => {
  it('is read whole by the trainee, who may write the plan and nothing else', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    await makePlanItem(admin, assessmentId, 'Sammanfatta högt.')
    const found = await readAssessment(await readerOf(ward.trainee), assessmentId)
    expect(found).toMatchObject({
      traineeName: 'Tove Trast',
      relation: 'trainee',
      version: 1,
      identityLevel: 'account',
      signer: { name: 'Bo Berg', title: 'Överläkare', specialty: 'Akutsjukvård' },
      answers: { ratings: { history: 3, counselling: 'notObserved' }, foci: ['history'] },
      plan: [{ text: 'Sammanfatta högt.', done: false }],
      mayWritePlan: true,
      mayCorrect: false,
      mayVoid: false,
    })
  })

  it('is read by assessor, supervisor and director, each as what they are to it', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    for (const [person, relation] of [
      [ward.assessor, 'assessor'],
      [ward.supervisor, 'supervisor'],
      [ward.director, 'director'],
    ] as const) {
      const found = await readAssessment(await readerOf(person), assessmentId)
      expect(found).toMatchObject({ relation, mayWritePlan: false })
      expect(found?.mayVoid).toBe(relation === 'assessor')
    }
  })

  it('does not exist for anybody else', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    const elsewhere = await makeWard(admin)
    for (const person of [
      ward.otherTrainee,
      ward.otherAssessor,
      ward.administrator,
      elsewhere.director,
      elsewhere.supervisor,
    ])
      expect(await readAssessment(await readerOf(person), assessmentId)).toBeNull()
    const trainee = await readerOf(ward.trainee)
    expect(await readAssessment(trainee, 'nonsense')).toBeNull()
    expect(await readAssessment(trainee, newId())).toBeNull()
  })

  it('opens only for the role that somebody came by', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    const director = await asDirectorOf(admin, ward.director.personId)
    expect(await readAssessment(director, assessmentId)).not.toBeNull()
    const clerk = await asAdministratorOf(admin, ward.administrator.personId)
    expect(await readAssessment(clerk, assessmentId)).toBeNull()
    const trainee = await asTraineeOf(admin, ward.otherTrainee.personId)
    expect(await readAssessment(trainee, assessmentId)).toBeNull()
  })

  it('is late when it was signed more than 14 days after the observation', async () => {
    const requestId = await makeRequest(admin, {
      programmeId: ward.programmeId,
      trainingId: ward.trainee.trainingId,
      assessorId: ward.assessor.assessorId,
    })
    const answers = { ...fullAnswers, observedOn: '2026-01-20' }
    const assessmentId = await signForm(admin, requestId, { answers })
    const found = await readAssessment(await readerOf(ward.trainee), assessmentId)
    expect(found?.late).toBe(true)
  })
})

describe('what has happened to a signed form', () => {
  it('leads from the old version to the corrected one and back; the plan follows', async () => {
    const { requestId, assessmentId } = await signedIn(admin, ward)
    await makePlanItem(admin, assessmentId, 'Öva status.')
    await beginCorrection(await assessor(), assessmentId)
    const asked = { key: newId(), requestId, draftVersion: 1, reason: 'Fel nivå.' }
    const corrected = await correctAssessment(await assessor(), asked)
    if (!corrected.ok) throw new Error(corrected.refusal)
    const newerId = corrected.value.assessmentId
    const reader = await readerOf(ward.assessor)
    expect(await readAssessment(reader, assessmentId)).toMatchObject({
      newerId,
      version: 1,
      mayCorrect: false,
      mayVoid: false,
    })
    expect(await readAssessment(reader, newerId)).toMatchObject({
      correctsId: assessmentId,
      correctionReason: 'Fel nivå.',
      version: 2,
      plan: [{ text: 'Öva status.' }],
      mayCorrect: true,
    })
  })

  it('shows that it is void and why, and closes the plan', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    const reason = 'Gällde en annan läkare.'
    await voidAssessment(await assessor(), { key: newId(), assessmentId, reason })
    const found = await readAssessment(await readerOf(ward.trainee), assessmentId)
    expect(found).toMatchObject({ voiding: { reason }, mayWritePlan: false })
  })
})
