import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn } from '@/db/factories/forms'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asAssessorOf, asDirectorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { ConcernNoteKind } from '@/domain/concern'
import type { Assessor, Director, Trainee } from './access/viewer'
import { answerConcern } from './answer-concern'
import { raiseConcern } from './raise-concern'
import { readConcerns } from './read-concerns'
import { withdrawRequest } from './withdraw-request'

const admin = administrator()
afterAll(() => admin.end())

const text = 'Blev mycket stressad när patienten försämrades.'
let ward: Ward
let trainee: Trainee
let assessor: Assessor
let director: Director
beforeEach(async () => {
  ward = await makeWard(admin)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
  assessor = await asAssessorOf(admin, ward.assessor.personId)
  director = await asDirectorOf(admin, ward.director.personId)
})

async function raised(requestId?: string): Promise<string> {
  const beside = requestId ?? (await askedIn(admin, ward))
  const result = await raiseConcern(assessor, { key: newId(), requestId: beside, text })
  if (!result.ok) throw new Error(result.refusal)
  return result.value.concernId
}

const answer = (concernId: string, kind: ConcernNoteKind, said = 'Vi talas vid.') =>
  answerConcern(director, { key: newId(), concernId, kind, text: said })

const atOnce = <T>(one: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, one))

async function keptFromTrainee() {
  await raised()
  expect((await readConcerns(trainee, {})).concerns).toEqual([])
  await admin`update programme set settings = '{"traineesSeeConcerns": true}'
    where id = ${ward.programmeId}`
  expect((await readConcerns(trainee, {})).concerns).toMatchObject([{ text }])
}

describe('a concern', () => {
  it('is read by the assessor and the director, with the form that it stands beside', async () => {
    const { requestId, assessmentId } = await signedIn(admin, ward)
    const id = await raised(requestId)
    const expected = { id, text, assessmentId, closed: false, notes: [] }
    expect((await readConcerns(director, {})).concerns).toMatchObject([expected])
    expect((await readConcerns(assessor, { requestId })).concerns).toMatchObject([expected])
    for (const none of [newId(), 'odd'])
      expect((await readConcerns(assessor, { requestId: none })).concerns).toEqual([])
  })

  it('is kept from the trainee unless the programme shows it', keptFromTrainee)

  it('is answered, acted on and closed, in that order, and then stays closed', async () => {
    const id = await raised()
    for (const kind of ['answer', 'action', 'close'] as const)
      expect(await answer(id, kind, `Det här är: ${kind}`)).toMatchObject({ ok: true })
    const { concerns } = await readConcerns(assessor, { concernId: id })
    expect(concerns).toMatchObject([{ closed: true }])
    expect(concerns[0]?.notes.map((note) => [note.kind, note.text])).toEqual([
      ['answer', 'Det här är: answer'],
      ['action', 'Det här är: action'],
      ['close', 'Det här är: close'],
    ])
    expect(await answer(id, 'answer')).toMatchObject({ refusal: 'closed' })
    expect((await readConcerns(director, { state: 'open' })).concerns).toEqual([])
    expect((await readConcerns(director, { state: 'closed' })).concerns).toHaveLength(1)
  })

  it('is closed once when many close it at the same time', async () => {
    const id = await raised()
    // Reads first, so that all have a connection and none comes after the others by opening one.
    await atOnce(() => readConcerns(director, {}))
    const all = await atOnce(() => answer(id, 'close'))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('tells the director, and the assessor of the answer, in the outbox', async () => {
    const id = await raised()
    await answer(id, 'answer')
    const told = await admin`select kind from outbox where subject_id = ${id} order by made_at`
    expect(told.map(({ kind }) => kind)).toEqual(['concernRaised', 'concernAnswered'])
  })

  it.each([
    ['', 'required'],
    ['Det gällde 19121212-1212.', 'identityNumber'],
    ['x'.repeat(2001), 'tooLong'],
  ])('says what is wrong with its text: %#', async (given, code) => {
    const requestId = await askedIn(admin, ward)
    const fault = { faults: [{ field: 'text', code }] }
    const asked = { key: newId(), requestId, text: given }
    expect(await raiseConcern(assessor, asked)).toMatchObject(fault)
    expect(await answer(await raised(requestId), 'answer', given)).toMatchObject(fault)
  })

  it('is not raised beside a request that was taken back', async () => {
    const requestId = await askedIn(admin, ward)
    await withdrawRequest(trainee, { key: newId(), requestId })
    const asked = { key: newId(), requestId, text }
    expect(await raiseConcern(assessor, asked)).toMatchObject({ refusal: 'closed' })
  })

  it('is given a page at a time', async () => {
    const requestId = await askedIn(admin, ward)
    for (let n = 0; n < 21; n++) await raised(requestId)
    const second = await readConcerns(director, { page: 2 })
    expect(second).toMatchObject({ page: 2, pages: 2 })
    expect(second.concerns).toHaveLength(1)
    expect(await readConcerns(director, { page: 9 })).toMatchObject({ page: 2 })
  })
})

it('keeps a concern from the trainee by the code alone', async () => {
  await withoutRowSecurity(admin)
  await keptFromTrainee()
})
