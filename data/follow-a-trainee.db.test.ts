import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn } from '@/db/factories/forms'
import { makeRequest } from '@/db/factories/request'
import { fullAnswers, makePlanItem, signForm } from '@/db/factories/signed-form'
import { asAssessorOf, asDirectorOf, asSupervisorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { beginCorrection } from './begin-correction'
import { correctAssessment } from './correct-assessment'
import { declineRequest } from './decline-request'
import { readFeedback } from './read-feedback'
import { readProgress } from './read-progress'
import { readTraineeOverview } from './read-trainee-overview'
import { voidAssessment } from './void-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeEach(async () => {
  ward = await makeWard(admin)
})

const ask = (options: Partial<Parameters<typeof makeRequest>[1]> = {}) =>
  makeRequest(admin, {
    programmeId: ward.programmeId,
    trainingId: ward.trainee.trainingId,
    assessorId: ward.assessor.assessorId,
    ...options,
  })

const ownFeedback = async () =>
  readFeedback(await asTraineeOf(admin, ward.trainee.personId), ward.trainee.trainingId)

async function everybodyWhoFollows() {
  return [
    await asTraineeOf(admin, ward.trainee.personId),
    await asDirectorOf(admin, ward.director.personId),
    await asSupervisorOf(admin, ward.supervisor.personId),
  ]
}

async function everybodyElse() {
  const stranger = await makeWard(admin)
  return [
    await asTraineeOf(admin, ward.otherTrainee.personId),
    await asDirectorOf(admin, stranger.director.personId),
    await asSupervisorOf(admin, stranger.supervisor.personId),
  ]
}

describe('the overview of a trainee', () => {
  it('shows placements, unanswered requests and goals to all who follow the trainee', async () => {
    await signForm(admin, await ask())
    await ask()
    await ask({ age: 15 })
    for (const viewer of await everybodyWhoFollows()) {
      const overview = await readTraineeOverview(viewer, ward.trainee.trainingId)
      expect(overview).toMatchObject({ name: 'Tove Trast', start: '2026-01-12', pauses: [] })
      expect(overview?.placements).toMatchObject([{ planned: 2, done: 1 }])
      expect(overview?.requests.map(({ status }) => status)).toEqual(['expired', 'waiting'])
      expect(overview?.goals).toHaveLength(18)
      const counted = overview?.goals.filter(({ count }) => count > 0).map(({ code }) => code)
      expect(counted).toEqual(['BT1', 'BT8'])
    }
  })

  it('tells of each goal how a form prints it, and whether a request is about it', async () => {
    await ask()
    await ask({ age: 15, prefilled: { goals: ['bt2'] } })
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const overview = await readTraineeOverview(trainee, ward.trainee.trainingId)
    const goal = (code: string) => overview?.goals.find((each) => each.code === code)
    expect(goal('BT1')).toMatchObject({ count: 0, asked: true })
    const form = 'mini-cex-bt'
    expect(goal('BT2')).toMatchObject({ asked: false, offered: { form, printed: 'bt2' } })
    expect(goal('BT8')).toMatchObject({ asked: false, offered: { form, printed: 'bt5' } })
    expect(goal('BT5')).toMatchObject({ asked: false, offered: null })
  })

  it('shows a declined request with its reason, and none that an assessor began', async () => {
    const requestId = await ask()
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await declineRequest(assessor, { key: newId(), requestId, reason: 'Hann inte se mötet.' })
    await ask({ origin: 'assessor' })
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const overview = await readTraineeOverview(trainee, ward.trainee.trainingId)
    expect(overview?.requests).toMatchObject([
      { status: 'declined', declineReason: 'Hann inte se mötet.', assessorName: 'Bo Berg' },
    ])
  })

  it('does not exist for others, nor under an address that is no id', async () => {
    for (const viewer of await everybodyElse())
      expect(await readTraineeOverview(viewer, ward.trainee.trainingId)).toBeNull()
    const [trainee] = await everybodyWhoFollows()
    if (!trainee) throw new Error('nobody follows')
    expect(await readTraineeOverview(trainee, 'nonsense')).toBeNull()
  })
})

describe('what the curves are drawn from', () => {
  it('is every counted observation with its ratings, for all who follow the trainee', async () => {
    const assessmentId = await signForm(admin, await ask())
    for (const viewer of await everybodyWhoFollows()) {
      const progress = await readProgress(viewer, ward.trainee.trainingId)
      expect(progress?.instruments.map(({ form }) => form.key)).toEqual(['mini-cex-bt'])
      expect(progress?.instruments[0]?.observations).toMatchObject([
        {
          assessmentId,
          assessorName: 'Bo Berg',
          observedOn: '2026-11-10',
          placementId: ward.placementId,
          ratings: { history: 3, counselling: 'notObserved' },
        },
      ])
    }
  })

  it('has the expected band that the programme has set, and none before', async () => {
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const expected = async () => (await readProgress(trainee, ward.trainee.trainingId))?.expected
    expect(await expected()).toEqual([])
    const band = { fromMonth: 1, toMonth: 6, lowest: 1, highest: 2 }
    await admin`update programme set settings = ${admin.json({ expectedBand: [band] })}
      where id = ${ward.programmeId}`
    expect(await expected()).toEqual([band])
  })

  it('counts neither a voided form nor a replaced one, and a correction makes nothing late', async () => {
    const first = await signedIn(admin, ward)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await beginCorrection(assessor, first.assessmentId)
    const { requestId } = first
    await correctAssessment(assessor, { key: newId(), requestId, draftVersion: 1, reason: 'Fel' })
    const gone = await signForm(admin, await ask())
    await voidAssessment(assessor, { key: newId(), assessmentId: gone, reason: 'Fel läkare' })
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const progress = await readProgress(trainee, ward.trainee.trainingId)
    const observations = progress?.instruments[0]?.observations ?? []
    expect(observations).toHaveLength(1)
    expect(observations[0]?.assessmentId).not.toBe(first.assessmentId)
    const [row] = await admin<{ day: string }[]>`
      select to_char(signed_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day
      from assessment where id = ${first.assessmentId}`
    expect(observations[0]?.signedOn).toBe(row?.day)
  })

  it('does not exist for others', async () => {
    await signForm(admin, await ask())
    for (const viewer of await everybodyElse())
      expect(await readProgress(viewer, ward.trainee.trainingId)).toBeNull()
  })
})

describe('the feedback of a trainee', () => {
  it('is word for word, with the plan that followed', async () => {
    const assessmentId = await signForm(admin, await ask())
    await makePlanItem(admin, assessmentId, 'Sammanfatta högt.')
    for (const viewer of await everybodyWhoFollows()) {
      const feedback = await readFeedback(viewer, ward.trainee.trainingId)
      expect(feedback).toMatchObject([
        { assessmentId, voided: false, corrected: false, signer: { name: 'Bo Berg' } },
      ])
      expect(feedback[0]?.texts.map(({ text }) => text)).toEqual([
        fullAnswers.texts.summary,
        fullAnswers.texts.suggestions,
      ])
      expect(feedback[0]?.plan).toMatchObject([{ text: 'Sammanfatta högt.', done: false }])
    }
  })

  it('tells how long after the observation it was signed first, also when corrected', async () => {
    const requestId = await ask({ prefilled: { observedOn: '2026-11-10' } })
    const first = await signForm(admin, requestId)
    await admin`alter table assessment disable trigger user`
    await admin`update assessment set signed_at = '2026-11-12T22:59:00Z' where id = ${first}`
    await admin`alter table assessment enable trigger user`
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await beginCorrection(assessor, first)
    await correctAssessment(assessor, { key: newId(), requestId, draftVersion: 1, reason: 'Fel' })
    const feedback = await ownFeedback()
    expect(feedback).toMatchObject([{ corrected: true, signedDaysAfter: 2, late: false }])
  })

  it('marks what was voided', async () => {
    const assessmentId = await signForm(admin, await ask())
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await voidAssessment(assessor, { key: newId(), assessmentId, reason: 'Fel läkare' })
    const feedback = await ownFeedback()
    expect(feedback).toMatchObject([{ assessmentId, voided: true }])
  })

  it('is empty for others', async () => {
    await signForm(admin, await ask())
    for (const viewer of await everybodyElse())
      expect(await readFeedback(viewer, ward.trainee.trainingId)).toEqual([])
  })
})
