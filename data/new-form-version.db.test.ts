import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { wholeAnswers } from '@/db/factories/forms'
import { formWriter } from '@/db/factories/form-draft'
import { useForms } from '@/db/factories/used-forms'
import { asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { progressOf } from '@/domain/progress'
import { beginFormVersion } from './begin-form-version'
import { readForm } from './read-form'
import { readForms } from './read-forms'
import { readProgress } from './read-progress'
import { readRequestStart } from './read-request-start'
import { requestAssessment } from './request-assessment'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let writer: ReturnType<typeof formWriter>
beforeEach(async () => {
  ward = await makeWard(admin)
  writer = formWriter(admin, ward)
})

describe('a new version', () => {
  it('is not written of a form that is shipped with the product', async () => {
    const versionId = await writer.shipped()
    expect(await beginFormVersion(await writer.anna(), { key: newId(), versionId })).toMatchObject({
      refusal: 'shipped',
    })
  })

  it('is asked for from its publication on; what is under way is signed on its own', async () => {
    const first = await writer.published(await writer.begun())
    const { forms } = await readForms(await writer.anna())
    const key = forms.find(({ region }) => region !== null)?.key ?? ''
    await useForms(admin, ward.programmeId, [key])
    const requestId = await ask(key)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await saveDraft(assessor, { requestId, version: 0, answers: wholeAnswers })

    const begin = await beginFormVersion(await writer.anna(), { key: newId(), versionId: first })
    if (!begin.ok) throw new Error(begin.refusal)
    expect(
      await beginFormVersion(await writer.anna(), { key: newId(), versionId: first }),
    ).toMatchObject({
      refusal: 'begun',
    })
    await writer.write(begin.value.draftId, 'rows', { 'areas.0.label.sv': 'Samtal' }, 'remove.4')
    await writer.published(begin.value.draftId)

    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const start = await readRequestStart(trainee)
    expect(start.forms.map((form) => form.areas.map(({ label }) => label.sv))).toEqual([
      ['Samtal', 'Status', 'Bemötande', 'Rådgivning'],
    ])
    const open = await readForm(assessor, requestId)
    expect(open?.instrument.areas.map(({ label }) => label.sv)).toContain('Anamnes')
    const signed = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
    expect(signed).toMatchObject({ ok: true })

    const newer = await readForm(assessor, await ask(key))
    expect(newer?.instrument.areas).toHaveLength(4)
    await goesOn(key, newer?.requestId ?? '')
  })

  async function ask(instrumentKey: string): Promise<string> {
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const { assessorId } = ward.assessor
    const { ratings: _later, texts: _too, ...prefilled } = wholeAnswers
    const asked = { key: newId(), assessorId, instrumentKey, prefilled }
    const request = await requestAssessment(trainee, asked)
    if (!request.ok) throw new Error(JSON.stringify(request))
    return request.value.requestId
  }

  // The curve goes over both versions; the row that is gone keeps what was signed of it.
  async function goesOn(key: string, requestId: string): Promise<void> {
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const { organisation: _gone, ...ratings } = wholeAnswers.ratings
    await saveDraft(assessor, { requestId, version: 0, answers: { ...wholeAnswers, ratings } })
    await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const progress = await readProgress(trainee, ward.trainee.trainingId)
    const [instrument] = progress?.instruments ?? []
    if (!progress || !instrument) throw new Error('no curve')
    expect(instrument.form.key).toBe(key)
    const areas = instrument.form.areas.map((area) => area.key)
    const curves = progressOf(areas, instrument.observations, progress.training)
    const points = curves.map(({ area, points }) => [area, points.length])
    expect(Object.fromEntries(points)).toEqual({
      ...{ history: 2, status: 2, conduct: 2, counselling: 0, organisation: 1 },
    })
    expect(instrument.form.areas[0]?.label.sv).toBe('Samtal')
  }
})
