import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { useForms } from '@/db/factories/used-forms'
import { asAssessorOf, asDirectorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import cbdJson from '@/db/forms/cbd-bt.v1.json'
import dopsJson from '@/db/forms/dops-bt.v1.json'
import { newId } from '@/db/new-id'
import { type Answers, readAnswers, toEntries } from '@/domain/answers'
import { type Instrument, instrumentSchema } from '@/domain/instrument'
import { progressOf } from '@/domain/progress'
import type { Assessor, Trainee } from './access/viewer'
import { readAssessment } from './read-assessment'
import { readCoverage } from './read-coverage'
import { readForm } from './read-form'
import { readLevelDistribution } from './read-level-distribution'
import { readProgress } from './read-progress'
import { readRequestStart } from './read-request-start'
import { readTraineeOverview } from './read-trainee-overview'
import { requestAssessment } from './request-assessment'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'

const admin = administrator()
afterAll(() => admin.end())

const head = { observedOn: '2026-10-05', difficulty: 'hard', context: 'Ledpunktion' }
const texts = { summary: '', suggestions: 'Resonerade klokt om riskerna.' }
const cbd: Answers = {
  ...{ ...head, foci: ['ethics'], goals: ['bt5', 'bt15'], texts },
  ratings: {
    documentation: '3',
    judgement: '2',
    management: 'notObserved',
    followUp: '4',
    professionalism: '4',
  },
}
const dops: Answers = {
  ...{ ...head, foci: ['puncture'], goals: ['bt13'], texts },
  ratings: {
    preparation: '3',
    consent: '4',
    technique: '2',
    hygiene: '3',
    aftercare: 'notObserved',
    communication: '4',
  },
}
const shipped: [string, Instrument, Answers, string[]][] = [
  ['CBD', instrumentSchema.parse(cbdJson), cbd, ['BT5', 'BT15']],
  ['DOPS', instrumentSchema.parse(dopsJson), dops, ['BT13']],
]

// An instrument is data: no line of code knows these two by name.
describe.each(shipped)(
  'a shipped form that a programme uses: %s',
  (_name, form, answers, codes) => {
    let ward: Ward
    let trainee: Trainee
    let assessor: Assessor
    beforeAll(async () => {
      ward = await makeWard(admin)
      await useForms(admin, ward.programmeId, ['mini-cex-bt', form.key])
      trainee = await asTraineeOf(admin, ward.trainee.personId)
      assessor = await asAssessorOf(admin, ward.assessor.personId)
    })

    const ask = (prefilled: Answers, viewer = trainee) => {
      const { assessorId } = ward.assessor
      const content = { key: newId(), assessorId, instrumentKey: form.key, prefilled }
      return requestAssessment(viewer, content)
    }

    async function sign(by: Answers): Promise<string> {
      const request = await ask(by)
      if (!request.ok) throw new Error(request.refusal)
      const { requestId } = request.value
      const open = await readForm(assessor, requestId)
      if (!open) throw new Error('no form')
      expect(open.instrument.areas.map(({ key }) => key)).toEqual(Object.keys(by.ratings))
      const posted = readAnswers(open.instrument, toEntries(by))
      const saved = await saveDraft(assessor, { requestId, version: 0, answers: posted })
      expect(saved.ok).toBe(true)
      const signed = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
      if (!signed.ok) throw new Error(JSON.stringify(signed))
      return signed.value.assessmentId
    }

    it('can be asked for beside the first, which a request begins with', async () => {
      const { forms } = await readRequestStart(trainee)
      expect(forms.map(({ key }) => key)).toEqual(['mini-cex-bt', form.key])
    })

    it('has foci of its own: another form’s are refused', async () => {
      const refused = await ask({ ...answers, foci: ['history'] })
      expect(refused).toMatchObject({ faults: [{ field: 'focus', code: 'unknownOption' }] })
    })

    it('is asked for, filled in, signed and read', async () => {
      const read = await readAssessment(trainee, await sign(answers))
      expect(read?.form.name).toEqual(form.name)
      expect(read?.answers.texts).toMatchObject({ suggestions: texts.suggestions })
      expect(Object.keys(read?.answers.ratings ?? {}).toSorted()).toEqual(
        Object.keys(answers.ratings).toSorted(),
      )
    })

    it('becomes curves of its own', async () => {
      const progress = await readProgress(trainee, ward.trainee.trainingId)
      const mine = progress?.instruments.find((each) => each.form.key === form.key)
      if (!progress || !mine) throw new Error('no curve')
      const areas = mine.form.areas.map(({ key }) => key)
      const curves = progressOf(areas, mine.observations, progress.training)
      const levels = curves.map((curve) => [curve.area, curve.points.map(({ level }) => level)])
      expect(levels).toEqual(
        Object.entries(answers.ratings).map(([area, value]) => [
          area,
          value === 'notObserved' ? [] : [Number(value)],
        ]),
      )
    })

    it('counts towards the official goals, for the trainee and for the director', async () => {
      const overview = await readTraineeOverview(trainee, ward.trainee.trainingId)
      const counted = overview?.goals.filter(({ count }) => count > 0)
      expect(counted?.map(({ code }) => code)).toEqual(codes)
      const director = await asDirectorOf(admin, ward.director.personId)
      const { printed, trainees } = await readCoverage(director, ward.programmeId)
      expect(printed).toEqual(expect.arrayContaining(form.goals.options.map(({ code }) => code)))
      const tove = trainees.find((each) => each.trainingId === ward.trainee.trainingId)
      expect(Object.keys(tove?.goals ?? {}).toSorted()).toEqual(codes.toSorted())
      const distributions = await readLevelDistribution(director, ward.programmeId)
      expect(distributions.map((each) => each.form.key)).toEqual([form.key])
    })

    it('is not there for a programme that does not use it', async () => {
      const other = await makeWard(admin)
      const stranger = await asTraineeOf(admin, other.trainee.personId)
      const { forms } = await readRequestStart(stranger)
      expect(forms.map(({ key }) => key)).toEqual(['mini-cex-bt'])
      const { assessorId } = other.assessor
      const asked = { key: newId(), assessorId, instrumentKey: form.key, prefilled: answers }
      expect(await requestAssessment(stranger, asked)).toMatchObject({ refusal: 'notFound' })
    })
  },
)
