import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, draftedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { makeRequest } from '@/db/factories/request'
import { asAdministratorOf, asAssessorOf, asDirectorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { type Administrator, type Assessor, type Trainee } from './access/viewer'
import { readAskableAssessors } from './read-askable-assessors'
import { readFlow } from './read-flow'
import { readForm } from './read-form'
import { readOwnRequest } from './read-own-request'
import { readTraineeOverview } from './read-trainee-overview'
import { readTraineesToAssess } from './read-trainees-to-assess'
import { redirectRequest } from './redirect-request'
import { reopenAssessor } from './reopen-assessor'
import { requestAssessment } from './request-assessment'
import { retireAssessor } from './retire-assessor'
import { saveDraft } from './save-draft'
import { signAssessment } from './sign-assessment'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
let trainee: Trainee
let assessor: Assessor
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
})

const retire = (key = newId()) =>
  retireAssessor(keeper, { key, assessorId: ward.assessor.assessorId })
const ask = () =>
  requestAssessment(trainee, {
    ...{ key: newId(), assessorId: ward.assessor.assessorId, instrumentKey: 'mini-cex-bt' },
    prefilled: wholeAnswers,
  })
const askable = async () => (await readAskableAssessors(trainee)).map(({ id }) => id)
const stateOf = async (id: string) =>
  (await admin`select state from request where id = ${id}`)[0]?.state
const told = async (id: string) =>
  (await admin`select kind from outbox where subject_id = ${id} and kind = 'requestReturned'`).count

describe('an assessor who has left', () => {
  it('hands back what waits, and only that, with word to whoever asked', async () => {
    const { requestId: signedId } = await signedIn(admin, ward)
    const where = { ...ward.trainee, ...ward.assessor, programmeId: ward.programmeId }
    const expired = await makeRequest(admin, { ...where, age: 15 })
    const unasked = await makeRequest(admin, { ...where, origin: 'assessor' })
    const waiting = await askedIn(admin, ward)
    const drafted = await draftedIn(admin, ward)
    expect(await retire()).toMatchObject({ ok: true })
    const states = await Promise.all([signedId, expired, unasked, waiting, drafted].map(stateOf))
    expect(states).toEqual(['signed', 'open', 'returned', 'returned', 'returned'])
    expect(await Promise.all([unasked, waiting, drafted].map(told))).toEqual([0, 1, 1])
    const events = await admin`select verb, detail from audit_event
      where programme_id = ${ward.programmeId} and verb in ('return', 'retire') order by seq`
    expect(events.map(({ verb }) => verb)).toEqual(['return', 'return', 'return', 'retire'])
    expect(events.at(-1)?.detail).toEqual({ returned: 3 })
  })

  it('is asked no more, starts nothing and signs nothing', async () => {
    const requestId = await draftedIn(admin, ward)
    expect(await askable()).toContain(ward.assessor.assessorId)
    await retire()
    expect(await askable()).not.toContain(ward.assessor.assessorId)
    expect(await ask()).toMatchObject({ refusal: 'notFound' })
    expect(await readTraineesToAssess(assessor, '')).toMatchObject({ total: 0 })
    const signing = { key: newId(), requestId, draftVersion: 1 }
    expect(await signAssessment(assessor, signing)).toMatchObject({ refusal: 'closed' })
    const more = { requestId, version: 1, answers: wholeAnswers }
    expect(await saveDraft(assessor, more)).toMatchObject({ ok: false })
  })

  it('keeps what they had begun to write, for themself alone', async () => {
    const requestId = await draftedIn(admin, ward)
    await retire()
    const form = await readForm(assessor, requestId)
    expect(form).toMatchObject({ status: 'returned', answers: { texts: wholeAnswers.texts } })
    const other = await asAssessorOf(admin, ward.otherAssessor.personId)
    expect(await readForm(other, requestId)).toBe(null)
  })

  it('leaves the request to be sent to another, once, and it stays handed back', async () => {
    const requestId = await askedIn(admin, ward)
    await retire()
    const shown = await readTraineeOverview(trainee, trainee.trainingId)
    expect(shown?.requests).toMatchObject([{ id: requestId, status: 'returned' }])
    expect(await readOwnRequest(trainee, requestId)).toMatchObject({
      ...{ status: 'returned', mayRedirect: true, mayWithdraw: false },
    })
    const { assessorId } = ward.otherAssessor
    const send = () => redirectRequest(trainee, { key: newId(), requestId, assessorId })
    const [first, ...rest] = await Promise.all([send(), send(), send()])
    expect([first, ...rest].filter((each) => each.ok)).toHaveLength(1)
    expect(await send()).toMatchObject({ refusal: 'closed' })
    expect(await stateOf(requestId)).toBe('returned')
    const after = await readTraineeOverview(trainee, trainee.trainingId)
    expect(after?.requests).toMatchObject([{ status: 'waiting', assessorName: 'Britt Bäck' }])
    expect(await readOwnRequest(trainee, requestId)).toMatchObject({ mayRedirect: false })
  })

  it('counts in the flow as neither declined nor expired', async () => {
    await askedIn(admin, ward)
    await retire()
    const director = await asDirectorOf(admin, ward.director.personId)
    expect(await readFlow(director, ward.programmeId)).toMatchObject({
      ...{ asked: 1, returned: 1, declined: 0, expired: 0, withdrawn: 0, redirected: 0 },
    })
  })

  it('leaves once, and whoever asks at the same time is refused or handed back', async () => {
    const [one, two, ...asked] = await Promise.all([retire(), retire(), ask(), ask(), ask()])
    expect([one, two].filter((each) => each.ok)).toHaveLength(1)
    for (const each of asked) {
      if (each.ok) expect(await stateOf(each.value.requestId)).toBe('returned')
    }
  })

  it('comes back and can be asked again', async () => {
    await retire()
    const { assessorId } = ward.assessor
    expect(await reopenAssessor(keeper, { key: newId(), assessorId })).toMatchObject({ ok: true })
    expect(await ask()).toMatchObject({ ok: true })
  })
})
