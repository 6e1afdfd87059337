import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { makeRequest } from '@/db/factories/request'
import { asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Assessor, Trainee } from './access/viewer'
import { addPlanItem } from './add-plan-item'
import { beginCorrection } from './begin-correction'
import { correctAssessment } from './correct-assessment'
import { readAssessment } from './read-assessment'
import { readForm } from './read-form'
import { readPlan } from './read-plan'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'
import { tickPlanItem } from './tick-plan-item'
import { voidAssessment } from './void-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let trainee: Trainee
let assessor: Assessor
let other: Assessor
let assessmentId: string
beforeEach(async () => {
  ward = await makeWard(admin)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
  other = await asAssessorOf(admin, ward.otherAssessor.personId)
  assessmentId = (await signedIn(admin, ward)).assessmentId
})

async function write(text: string, dueOn?: string) {
  const result = await addPlanItem(trainee, { key: newId(), assessmentId, text, dueOn })
  if (!result.ok) throw new Error(result.refusal)
  return result.value.planItemId
}

/** Somebody else is asked to watch the same trainee. */
const askTheOther = () =>
  makeRequest(admin, {
    programmeId: ward.programmeId,
    trainingId: ward.trainee.trainingId,
    assessorId: ward.otherAssessor.assessorId,
  })

async function signSeeing(requestId: string, sightings: Record<string, string>) {
  const answers = { ...wholeAnswers, sightings }
  await saveDraft(other, { requestId, version: 0, answers })
  const signed = await signAssessment(other, { key: newId(), requestId, draftVersion: 1 })
  if (!signed.ok) throw new Error(signed.refusal)
  return signed.value.assessmentId
}

describe('a line of a trainee’s plan', () => {
  it('may have a day by which it is to be done, and none that has been', async () => {
    await write('Läs på om hjärtsvikt.', '2099-12-24')
    const { lines } = await readPlan(trainee)
    expect(lines).toMatchObject([
      { text: 'Läs på om hjärtsvikt.', dueOn: '2099-12-24', done: false, assessor: 'Bo Berg' },
    ])
    const asked = { key: newId(), assessmentId, text: 'Läs på.', dueOn: '2020-01-01' }
    expect(await addPlanItem(trainee, asked)).toMatchObject({
      faults: [{ field: 'dueOn', code: 'dateInPast' }],
    })
  })

  it('stands on the next assessor’s form while it is open, three lines at most', async () => {
    const first = await write('Sammanfatta högt.')
    const due = await write('Läs på.', '2099-01-01')
    const [third, fourth] = [await write('Fråga efter allergier.'), await write('Öva EKG.')]
    const requestId = await askTheOther()
    const shown = async () =>
      (await readForm(other, requestId))?.planToSee.map(({ id }) => id).toSorted()
    expect(await shown()).toEqual([due, first, third].toSorted())
    await tickPlanItem(trainee, { planItemId: first, done: true })
    expect(await shown()).toEqual([due, third, fourth].toSorted())
  })

  it('stands on no form of a void assessment’s, nor on the one that it came of', async () => {
    await write('Sammanfatta högt.')
    const requestId = await askTheOther()
    const [own] = await admin<{ id: string }[]>`
      select request_id as id from assessment where id = ${assessmentId}`
    await beginCorrection(assessor, assessmentId)
    expect((await readForm(assessor, own?.id ?? ''))?.planToSee).toEqual([])
    await voidAssessment(assessor, { key: newId(), assessmentId, reason: 'Fel läkare.' })
    expect((await readForm(other, requestId))?.planToSee).toEqual([])
    expect((await readPlan(trainee)).lines).toEqual([])
  })

  it('is shown to nobody but whoever was asked', async () => {
    await write('Sammanfatta högt.')
    const requestId = await askTheOther()
    expect(await readForm(assessor, requestId)).toBeNull()
    const [leak] = await admin.begin(async (sql) => {
      await sql`select set_config('app.person_id', ${ward.assessor.personId}, true)`
      return sql`select count(*)::int as n from access.plan_to_see(${requestId})`
    })
    expect(leak?.n).toBe(0)
  })

  it('tells on the plan what was seen of it, and on the form that saw it', async () => {
    const id = await write('Sammanfatta högt.')
    const seeing = await signSeeing(await askTheOther(), { [id]: 'partly' })
    expect((await readPlan(trainee)).lines[0]?.sightings).toMatchObject([
      { assessmentId: seeing, assessor: 'Britt Bäck', seen: 'partly' },
    ])
    expect((await readAssessment(other, seeing))?.sightings).toEqual([
      { text: 'Sammanfatta högt.', seen: 'partly' },
    ])
  })

  it('is not said to be seen when it never stood on the form', async () => {
    const id = await write('Sammanfatta högt.')
    await tickPlanItem(trainee, { planItemId: id, done: true })
    const seeing = await signSeeing(await askTheOther(), { [id]: 'seen', [newId()]: 'seen' })
    expect((await readAssessment(other, seeing))?.sightings).toEqual([])
  })

  it('keeps what was said of it through a correction, and counts the newest alone', async () => {
    const id = await write('Sammanfatta högt.')
    const requestId = await askTheOther()
    const seeing = await signSeeing(requestId, { [id]: 'not' })
    await tickPlanItem(trainee, { planItemId: id, done: true })
    await beginCorrection(other, seeing)
    const draft = await readForm(other, requestId)
    expect(draft?.answers.sightings).toEqual({ [id]: 'not' })
    expect(draft?.planToSee.map((line) => line.id)).toEqual([id])
    const answers = { ...wholeAnswers, sightings: { [id]: 'seen' } }
    await saveDraft(other, { requestId, version: 1, answers })
    const corrected = await correctAssessment(other, {
      key: newId(),
      requestId,
      draftVersion: 2,
      reason: 'Fel rad.',
    })
    expect(corrected.ok).toBe(true)
    expect((await readPlan(trainee)).lines[0]?.sightings).toMatchObject([{ seen: 'seen' }])
  })

  it('asks nothing of a request that is not there', async () => {
    const requestId = await askedIn(admin, ward)
    expect((await readForm(assessor, requestId))?.planToSee).toEqual([])
  })
})
