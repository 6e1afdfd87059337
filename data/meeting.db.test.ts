import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn } from '@/db/factories/forms'
import { makePlanItem } from '@/db/factories/signed-form'
import { tellConcern } from '@/db/factories/concern'
import { makeMeeting } from '@/db/factories/talk'
import { asDirectorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Director } from './access/viewer'
import { noteMeeting } from './note-meeting'
import { readMeeting } from './read-meeting'
import { readPlan } from './read-plan'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let director: Director
beforeEach(async () => {
  ward = await makeWard(admin)
  director = await asDirectorOf(admin, ward.director.personId)
})

const note = {
  heldOn: '2026-09-15',
  present: 'Dag Dal och Siv Sand',
  followedUp: 'Jourerna blev av.',
  notes: '',
  decision: 'Fortsätt som planerat.',
}
const write = (more: Partial<typeof note> = {}, key = newId()) =>
  noteMeeting(director, { key, trainingId: ward.trainee.trainingId, ...note, ...more })
const readBack = () => readMeeting(director, ward.trainee.trainingId)

describe('a meeting about a trainee', () => {
  it('stands with what it decided beside the earlier ones, the latest first', async () => {
    await makeMeeting(admin, ward, 'Fler jourer.')
    expect((await write()).ok).toBe(true)
    expect((await readBack()).meetings).toMatchObject([
      { ...note, writtenBy: 'Dag Dal' },
      { heldOn: '2026-06-03', decision: 'Fler jourer.', followedUp: '' },
    ])
  })

  it('posted twice with one key is written once', async () => {
    const key = newId()
    const first = await write({}, key)
    expect(await write({}, key)).toEqual(first)
    expect(await write({ decision: 'Annat.' }, key)).toMatchObject({ refusal: 'keyUsed' })
    expect((await readBack()).meetings).toHaveLength(1)
  })

  it('names no patient in any of its texts, and is of no day to come', async () => {
    const about = 'Om 19121212-1212.'
    const refused = await write({
      heldOn: '2099-01-01',
      present: about,
      followedUp: about,
      notes: about,
      decision: about,
    })
    expect(refused).toMatchObject({
      refusal: 'faulty',
      faults: [
        { field: 'heldOn', code: 'dateInFuture' },
        ...['present', 'followedUp', 'notes', 'decision'].map((field) => ({
          field,
          code: 'identityNumber',
        })),
      ],
    })
    expect((await readBack()).meetings).toEqual([])
  })

  it('may be as long as all its fields together', async () => {
    const long = (length: number) => 'å'.repeat(length)
    const longest = { present: long(500), followedUp: long(2000), notes: long(4000) }
    expect((await write({ ...longest, decision: long(2000) })).ok).toBe(true)
  })
})

describe('what a director reads before a meeting', () => {
  it('is every concern, with what was answered and done, in turn', async () => {
    await tellConcern(admin, ward, 'Svår att nå på jouren.', [
      { kind: 'answer', text: 'Tack.' },
      { kind: 'action', text: 'Samtal med huvudhandledaren.' },
    ])
    const { concerns } = await readBack()
    expect(concerns).toMatchObject([{ text: 'Svår att nå på jouren.', assessorName: 'Bo Berg' }])
    expect(concerns[0]?.notes.map(({ kind }) => kind)).toEqual(['answer', 'action'])
  })

  it('is the plan of that trainee and of nobody else', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    await makePlanItem(admin, assessmentId, 'Sammanfatta högt.')
    const { lines } = await readPlan(director, ward.trainee.trainingId)
    expect(lines).toMatchObject([{ text: 'Sammanfatta högt.' }])
    expect((await readPlan(director, ward.otherTrainee.trainingId)).lines).toEqual([])
    expect((await readPlan(director, 'nonsense')).lines).toEqual([])
  })

  it('does not exist for the director of another programme', async () => {
    await makeMeeting(admin, ward, 'Fler jourer.')
    await tellConcern(admin, ward, 'Svår att nå på jouren.')
    const away = await makeWard(admin)
    const stranger = await asDirectorOf(admin, away.director.personId)
    const { trainingId } = ward.trainee
    expect(await readMeeting(stranger, trainingId)).toEqual({ concerns: [], meetings: [] })
    expect(await noteMeeting(stranger, { key: newId(), trainingId, ...note })).toEqual({
      ok: false,
      refusal: 'notFound',
    })
    expect((await readMeeting(director, 'nonsense')).meetings).toEqual([])
  })
})
