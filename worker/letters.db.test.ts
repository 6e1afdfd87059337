import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerConcern } from '@/data/answer-concern'
import { declineRequest } from '@/data/decline-request'
import { objectToAssessment } from '@/data/object-to-assessment'
import { raiseConcern } from '@/data/raise-concern'
import { redirectRequest } from '@/data/redirect-request'
import { retireAssessor } from '@/data/retire-assessor'
import { voidAssessment } from '@/data/void-assessment'
import { withdrawRequest } from '@/data/withdraw-request'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn, wholeAnswers } from '@/db/factories/forms'
import { makeMember } from '@/db/factories/people'
import { decideSettings } from '@/db/factories/settings'
import { asAdministratorOf, asAssessorOf, asDirectorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { pathIn, postOffice } from './test-letters'
import { addressOf } from './test-mail'

const admin = administrator()
let ward: Ward
let office: Awaited<ReturnType<typeof postOffice>>
beforeAll(async () => {
  ward = await makeWard(admin)
  office = await postOffice(admin)
})
afterAll(async () => {
  await office.close()
  await admin.end()
})

// What stands in a form and in what people write about it: none of it may leave by mail.
const canary = 'kanariefågel'
const answers = {
  ...wholeAnswers,
  context: `Rum ${canary}`,
  texts: { summary: `Lugn, ${canary}.`, suggestions: `Läs om ${canary}.` },
}

const inEnglish = (personId: string) =>
  admin`update person set locale = 'en' where id = ${personId}`

describe('a request', () => {
  it('is told to the assessor who is asked, with a link to it, in their language', async () => {
    const requestId = await askedIn(admin, ward, answers)
    const [letter, ...more] = await office.lettersOf('requestMade', requestId)
    expect(more).toEqual([])
    expect(addressOf(letter as ParsedMail)).toBe(ward.assessor.address)
    expect(letter?.subject).toBe('Tove Trast ber dig om en bedömning')
    expect(letter?.text).toContain('2 november 2026')
    expect(pathIn(letter)).toBe(`/assessor/requests/${requestId}`)
    expect(letter?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('is told in English to whoever reads English', async () => {
    await inEnglish(ward.otherAssessor.personId)
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    const requestId = await askedIn(admin, ward, answers)
    await office.lettersOf('requestMade', requestId)
    const { assessorId } = ward.otherAssessor
    const sent = await redirectRequest(trainee, { key: newId(), requestId, assessorId })
    if (!sent.ok) throw new Error(sent.refusal)
    const [letter] = await office.lettersOf('requestMade', sent.value.requestId)
    expect(letter?.subject).toBe('Tove Trast asks you for an assessment')
    expect(letter?.html).toContain('<html lang="en">')
    const [other] = await office.lettersOf('requestWithdrawn', requestId)
    expect(addressOf(other as ParsedMail)).toBe(ward.assessor.address)
    expect(pathIn(other)).toBe('/assessor')
  })

  it('is told to an assessor without an account, in the programme’s language, who cannot open it yet', async () => {
    const assessorId = newId()
    const address = `${newId()}@other.test`
    await admin`insert into assessor (id, programme_id, name, email, title, specialty)
      values (${assessorId}, ${ward.programmeId}, 'Ny Nilsson', ${address}, 'Läkare', 'Kirurgi')`
    const requestId = await askedIn(admin, {
      ...ward,
      assessor: { ...ward.assessor, assessorId },
    })
    const [letter] = await office.lettersOf('requestMade', requestId)
    expect(addressOf(letter as ParsedMail)).toBe(address)
    expect(letter?.text).toContain('Du har inget konto i Handslag.')
    expect(pathIn(letter)).toBe('/sign-in')
    expect(letter?.text).not.toContain(requestId)

    await decideSettings(admin, ward, { defaultLocale: 'en' })
    const inTheirs = await askedIn(admin, { ...ward, assessor: { ...ward.assessor, assessorId } })
    const [later] = await office.lettersOf('requestMade', inTheirs)
    expect(later?.subject).toBe('Tove Trast asks you for an assessment')
    await decideSettings(admin, ward, { defaultLocale: 'odd' })
    const otherwise = await askedIn(admin, { ...ward, assessor: { ...ward.assessor, assessorId } })
    expect((await office.lettersOf('requestMade', otherwise))[0]?.html).toContain('lang="sv"')
  })

  it('that is taken back before anybody was told of it is told to nobody', async () => {
    const requestId = await askedIn(admin, ward, answers)
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    await withdrawRequest(trainee, { key: newId(), requestId })
    expect(await office.lettersOf('requestMade', requestId)).toEqual([])
    expect(await office.lettersOf('requestWithdrawn', requestId)).toEqual([])
  })

  it('that is declined is told to the trainee, without the reason', async () => {
    const requestId = await askedIn(admin, ward, answers)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await declineRequest(assessor, { key: newId(), requestId, reason: `Sjuk ${canary}` })
    const [letter] = await office.lettersOf('requestDeclined', requestId)
    expect(addressOf(letter as ParsedMail)).toBe(ward.trainee.address)
    expect(pathIn(letter)).toBe(`/trainee/requests/${requestId}`)
  })

  it('that comes back because its assessor has left is told to the trainee', async () => {
    const left = await makeWard(admin)
    const requestId = await askedIn(admin, left, answers)
    const keeper = await asAdministratorOf(admin, left.administrator.personId)
    await retireAssessor(keeper, { key: newId(), assessorId: left.assessor.assessorId })
    const [letter] = await office.lettersOf('requestReturned', requestId)
    expect(addressOf(letter as ParsedMail)).toBe(left.trainee.address)
    expect(letter?.subject).toBe('Bo Berg tar inte längre emot begäran')
    expect(pathIn(letter)).toBe(`/trainee/requests/${requestId}`)
  })
})

describe('a signed form', () => {
  it('is told to the trainee when it is signed, and when it is declared void', async () => {
    const { assessmentId } = await signedIn(admin, ward, answers)
    const [signed] = await office.lettersOf('assessmentSigned', assessmentId)
    expect(addressOf(signed as ParsedMail)).toBe(ward.trainee.address)
    expect(signed?.subject).toBe('Bo Berg har signerat din bedömning')
    expect(pathIn(signed)).toBe(`/assessments/${assessmentId}`)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    await voidAssessment(assessor, { key: newId(), assessmentId, reason: `Fel ${canary}` })
    const [voided] = await office.lettersOf('assessmentVoided', assessmentId)
    expect(voided?.subject).toBe('Bo Berg har makulerat din bedömning')
  })

  it('is told to the assessor when the trainee has commented on it', async () => {
    const { assessmentId } = await signedIn(admin, ward, answers)
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    await objectToAssessment(trainee, { key: newId(), assessmentId, text: canary })
    const [letter] = await office.lettersOf('assessmentObjected', assessmentId)
    expect(addressOf(letter as ParsedMail)).toBe(ward.assessor.address)
    expect(pathIn(letter)).toBe(`/assessments/${assessmentId}`)
  })
})

describe('a concern', () => {
  it('is told to each director but the one who raised it, and names nobody', async () => {
    const second = await makeMember(admin, ward.programmeId, 'director', { name: 'Disa Dal' })
    const former = await makeMember(admin, ward.programmeId, 'director', { name: 'Dan Dal' })
    await admin`update membership set ends_on = '2026-01-01' where person_id = ${former.personId}`
    const { requestId } = await signedIn(admin, ward, answers)
    const assessor = await asAssessorOf(admin, ward.assessor.personId)
    const raised = await raiseConcern(assessor, { key: newId(), requestId, text: canary })
    if (!raised.ok) throw new Error(raised.refusal)
    const { concernId } = raised.value
    const letters = await office.lettersOf('concernRaised', concernId)
    expect(letters.map(addressOf).sort()).toEqual([ward.director.address, second.address].sort())
    expect(pathIn(letters[0])).toBe(`/director/concerns/${concernId}`)
    for (const { subject, text } of letters)
      expect(`${subject} ${text}`).not.toMatch(/Tove|Bo Berg/)

    const director = await asDirectorOf(admin, ward.director.personId)
    await answerConcern(director, { key: newId(), concernId, kind: 'answer', text: canary })
    const [answer, ...more] = await office.lettersOf('concernAnswered', concernId)
    expect(more).toEqual([])
    expect(addressOf(answer as ParsedMail)).toBe(ward.assessor.address)
    expect(pathIn(answer)).toBe(`/assessor/concerns/${requestId}`)
  })
})

it('writes to nobody whose account is closed', async () => {
  const { assessmentId } = await signedIn(admin, ward, answers)
  await admin`update person set deactivated_at = clock() where id = ${ward.trainee.personId}`
  expect(await office.lettersOf('assessmentSigned', assessmentId)).toEqual([])
  await admin`update person set deactivated_at = null where id = ${ward.trainee.personId}`
})

it('has let nothing out of what people wrote', () => {
  expect(office.all.length).toBeGreaterThan(10)
  for (const { subject, text, html } of office.all)
    expect(`${subject} ${text} ${html}`).not.toContain(canary)
})
