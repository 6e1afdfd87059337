import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { asAssessorOf, asDirectorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import cbd from '@/db/forms/test/cbd.v1.json'
import { newId } from '@/db/new-id'
import { publishForm } from '@/db/publish-forms'
import { toEntries, readAnswers } from '@/domain/answers'
import { progressOf } from '@/domain/progress'
import type { Assessor, Trainee } from './access/viewer'
import { readAssessment } from './read-assessment'
import { readForm } from './read-form'
import { readLevelDistribution } from './read-level-distribution'
import { readProgress } from './read-progress'
import { readRequestStart } from './read-request-start'
import { requestAssessment } from './request-assessment'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'

const admin = administrator()
afterAll(() => admin.end())

const key = 'cbd-bt'
const head = { observedOn: '2026-10-05', difficulty: 'hard', foci: ['ethics'], goals: ['bt15'] }
const ratings = {
  reasoning: '3',
  investigation: '2',
  treatment: 'notObserved',
  documentation: '4',
}
const texts = { summary: '', strengths: 'Resonerade klokt om riskerna.', suggestions: '' }
const answers = { ...head, context: 'Avdelningen', ratings, texts }

// An instrument is data: a case-based discussion is published here, and no line of code knows it.
describe('a second instrument, published as data alone', () => {
  let ward: Ward
  let trainee: Trainee
  let assessor: Assessor
  beforeAll(async () => {
    await publishForm(admin, cbd, 1)
    ward = await makeWard(admin)
    trainee = await asTraineeOf(admin, ward.trainee.personId)
    assessor = await asAssessorOf(admin, ward.assessor.personId)
  })

  async function asked(prefilled: typeof answers) {
    const { assessorId } = ward.assessor
    const content = { key: newId(), assessorId, instrumentKey: key, prefilled }
    return requestAssessment(trainee, content)
  }

  it('can be asked for beside the first', async () => {
    const { forms } = await readRequestStart(trainee)
    expect(forms.map((form) => form.key)).toEqual(expect.arrayContaining([key, 'mini-cex-bt']))
  })

  it('has foci of its own: another form’s are refused', async () => {
    const refused = await asked({ ...answers, foci: ['history'] })
    expect(refused).toMatchObject({ faults: [{ field: 'focus', code: 'unknownOption' }] })
  })

  it('is asked for, filled in, signed and read, and becomes a curve of its own', async () => {
    const request = await asked(answers)
    if (!request.ok) throw new Error(request.refusal)
    const { requestId } = request.value

    const form = await readForm(assessor, requestId)
    expect(form?.instrument.areas.map((area) => area.key)).toEqual(Object.keys(ratings))
    expect(form?.answers).toMatchObject(head)
    if (!form) throw new Error('no form')
    const posted = readAnswers(form.instrument, toEntries(answers))
    const saved = await saveDraft(assessor, { requestId, version: 0, answers: posted })
    expect(saved.ok).toBe(true)
    const signed = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
    if (!signed.ok) throw new Error(JSON.stringify(signed))

    const read = await readAssessment(trainee, signed.value.assessmentId)
    expect(read?.form.name.en).toBe(cbd.name.en)
    expect(read?.answers).toMatchObject({
      texts: { strengths: texts.strengths },
      ratings: { reasoning: 3, investigation: 2, treatment: 'notObserved', documentation: 4 },
    })

    const progress = await readProgress(trainee, ward.trainee.trainingId)
    const mine = progress?.instruments.find((each) => each.form.key === key)
    if (!progress || !mine) throw new Error('no curve')
    const areas = mine.form.areas.map((area) => area.key)
    const curves = progressOf(areas, mine.observations, progress.training)
    expect(curves.map((curve) => [curve.area, curve.points.map((point) => point.level)])).toEqual([
      ['reasoning', [3]],
      ['investigation', [2]],
      ['treatment', []],
      ['documentation', [4]],
    ])
  })

  it('stands apart from the first in what the director sees', async () => {
    const director = await asDirectorOf(admin, ward.director.personId)
    const distributions = await readLevelDistribution(director, ward.programmeId)
    expect(distributions.map((each) => each.form.key)).toEqual([key])
  })
})
