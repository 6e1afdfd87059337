import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeWard, type Ward } from '@/db/factories/ward'
import { asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { newId } from '@/db/new-id'
import { requestAssessment } from './request-assessment'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'

const admin = administrator()
afterAll(() => admin.end())

const answers = {
  observedOn: '2026-11-02',
  difficulty: 'moderate',
  foci: ['history'],
  context: 'Akutmottagningen',
  goals: ['bt1', 'bt5'],
  ratings: {
    history: '3',
    status: '4',
    conduct: '3',
    counselling: 'notObserved',
    organisation: '2',
  },
  texts: { summary: 'Trygg och noggrann i mötet.', suggestions: '' },
}

describe('signing', () => {
  let ward: Ward
  beforeEach(async () => {
    ward = await makeWard(admin)
  })

  async function drafted() {
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const { observedOn, difficulty, foci, context, goals } = answers
    const asked = await requestAssessment(trainee, {
      key: newId(),
      assessorId: ward.assessor.assessorId,
      instrumentKey: 'mini-cex-bt',
      prefilled: { observedOn, difficulty, foci, context, goals },
    })
    if (!asked.ok) throw new Error(JSON.stringify(asked))
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const { requestId } = asked.value
    const saved = await saveDraft(assessor, { requestId, version: 0, answers })
    expect(saved).toMatchObject({ ok: true, value: { version: 1 } })
    return { assessor, requestId }
  }

  it('turns a checked draft into a form with every answer', async () => {
    const { assessor, requestId } = await drafted()
    const signed = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
    expect(signed.ok).toBe(true)
    const [form] = await admin`select * from assessment where request_id = ${requestId}`
    expect(form).toMatchObject({ signer_name: 'Bo Berg', placement_id: ward.placementId })
    const ratings = await admin`select level from rating where assessment_id = ${form?.id}`
    expect(ratings.map((row) => row.level).sort()).toEqual([2, 3, 3, 4, null])
  })

  it('has one winner of a hundred who sign at once, and one effect', async () => {
    const { assessor, requestId } = await drafted()
    const all = await Promise.all(
      Array.from({ length: 100 }, () =>
        signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 }),
      ),
    )
    expect(all.filter((result) => result.ok)).toHaveLength(1)
    expect(await admin`select id from assessment where request_id = ${requestId}`).toHaveLength(1)
  })

  it('gives the same receipt to the same key, pressed twice', async () => {
    const { assessor, requestId } = await drafted()
    const key = newId()
    const press = () => signAssessment(assessor, { key, requestId, draftVersion: 1 })
    const [first, second] = await Promise.all([press(), press()])
    expect(first.ok).toBe(true)
    expect(second).toEqual(first)
  })
})
