import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { asAssessorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { declineRequest } from './decline-request'
import { readForm } from './read-form'
import { readInbox } from './read-inbox'
import { requestAssessment } from './request-assessment'
import { saveDraft } from './save-draft'
import { startAssessment } from './start-assessment'

const admin = administrator()
afterAll(() => admin.end())

const prefilled = {
  observedOn: '2026-11-02',
  difficulty: 'moderate',
  foci: ['history', 'status'],
  context: '',
  goals: ['bt1'],
}

describe('the inbox', () => {
  let ward: Ward
  beforeEach(async () => {
    ward = await makeWard(admin)
  })

  const assessor = () => asAssessorOf(admin, ward.assessor.personId)

  async function asked(assessorId = ward.assessor.assessorId) {
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const made = await requestAssessment(trainee, {
      key: newId(),
      assessorId,
      instrumentKey: 'mini-cex-bt',
      prefilled,
    })
    if (!made.ok) throw new Error(JSON.stringify(made))
    return made.value.requestId
  }

  it('shows who asked for what and where, the oldest first', async () => {
    const [first, second] = [await asked(), await asked()]
    const { waiting, closed } = await readInbox(await assessor())
    expect(waiting.map((row) => row.requestId)).toEqual([first, second])
    expect(waiting[0]).toMatchObject({ trainee: 'Tove Trast', status: 'waiting', progress: null })
    expect(waiting[0]?.workplace).toContain('Clinic')
    expect(waiting[0]?.foci.map((focus) => focus.sv)).toEqual(['Anamnes', 'Status'])
    expect(closed).toEqual([])
  })

  it('tells how far a draft has come', async () => {
    const requestId = await asked()
    const form = await readForm(await assessor(), requestId)
    if (!form) throw new Error('no form')
    const answers = { ...form.answers, ratings: { ...form.answers.ratings, history: '3' } }
    await saveDraft(await assessor(), { requestId, version: 0, answers })
    const { waiting } = await readInbox(await assessor())
    expect(waiting[0]).toMatchObject({ status: 'started', progress: { answered: 1, of: 5 } })
  })

  it('folds away what is over', async () => {
    const requestId = await asked()
    const reason = 'Jag såg inte momentet.'
    await declineRequest(await assessor(), { key: newId(), requestId, reason })
    const { waiting, closed } = await readInbox(await assessor())
    expect(waiting).toEqual([])
    expect(closed[0]).toMatchObject({ requestId, status: 'declined', assessmentId: null })
  })

  it('marks what was begun unasked', async () => {
    const { trainingId } = ward.trainee
    const started = await startAssessment(await assessor(), {
      key: newId(),
      trainingId,
      instrumentKey: 'mini-cex-bt',
    })
    expect(started.ok).toBe(true)
    const { waiting } = await readInbox(await assessor())
    expect(waiting).toMatchObject([{ unasked: true, trainee: 'Tove Trast' }])
  })

  it("never shows another assessor's requests", async () => {
    await asked(ward.otherAssessor.assessorId)
    const { waiting, corrections, closed } = await readInbox(await assessor())
    expect([...waiting, ...corrections, ...closed]).toEqual([])
  })
})

describe('the form to fill in', () => {
  it('begins with what the trainee filled in, and does not exist for another assessor', async () => {
    const ward = await makeWard(admin)
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const made = await requestAssessment(trainee, {
      key: newId(),
      assessorId: ward.assessor.assessorId,
      instrumentKey: 'mini-cex-bt',
      prefilled,
    })
    if (!made.ok) throw new Error(JSON.stringify(made))
    const { requestId } = made.value
    const form = await readForm(await asAssessorOf(admin, ward.assessor.personId), requestId)
    expect(form).toMatchObject({ trainee: 'Tove Trast', version: 0, parked: [], unasked: false })
    expect(form?.answers).toMatchObject({
      ratings: { history: '', status: '' },
      ...prefilled,
    })
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    expect(await readForm(other, requestId)).toBeNull()
    expect(await readForm(other, newId())).toBeNull()
  })
})
