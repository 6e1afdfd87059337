import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  administratorFrom,
  assessorFrom,
  directorFrom,
  readerOf,
  supervisorFrom,
  traineeFrom,
} from '@/data/access/viewer'
import { administrator } from '../factories/administrator'
import { makeMember } from '../factories/people'
import { makeSession } from '../factories/session'
import { makeWard, type Ward } from '../factories/ward'
import { makeClockMovable, moveClockTo } from '../movable-clock'

const admin = administrator()
afterAll(() => admin.end())

const start = Date.parse('2026-03-02T08:00:00Z')
const minute = 60_000
const [hour, second] = [60 * minute, 1000]
const wait = (milliseconds: number) => moveClockTo(admin, new Date(start + milliseconds))

let ward: Ward
beforeEach(async () => {
  await makeClockMovable(admin)
  await wait(0)
  ward = await makeWard(admin)
})

const logIn = (who: { personId: string }) => makeSession(admin, who.personId)
const isIn = async (token: string) => (await readerOf(token)) !== null

describe('a session', () => {
  it('stands for the person who opened it', async () => {
    const reader = await readerOf(await logIn(ward.trainee))
    expect(reader).toMatchObject({ personId: ward.trainee.personId, name: 'Tove Trast' })
  })

  it('is nobody’s when its token is unknown, empty or another’s hash', async () => {
    await logIn(ward.trainee)
    const [row] = await admin<{ hash: string }[]>`
      select encode(token_hash, 'escape') as hash from session limit 1`
    for (const token of ['', 'unknown', row?.hash ?? '']) expect(await isIn(token)).toBe(false)
  })

  it('ends after sixty idle minutes', async () => {
    const token = await logIn(ward.trainee)
    await wait(60 * minute - 5 * second)
    expect(await isIn(token)).toBe(true)
    await wait(120 * minute)
    expect(await isIn(token)).toBe(false)
  })

  it('ends after twelve hours, however busy', async () => {
    const token = await logIn(ward.trainee)
    for (let at = 0; at < 12 * hour; at += 45 * minute) {
      await wait(at)
      expect(await isIn(token)).toBe(true)
    }
    await wait(12 * hour - 5 * second)
    expect(await isIn(token)).toBe(true)
    await wait(12 * hour + second)
    expect(await isIn(token)).toBe(false)
  })

  it('is touched once a minute at most', async () => {
    const token = await logIn(ward.trainee)
    const seen = async () =>
      (
        await admin<{ at: Date }[]>`select seen_at as at from session
        where person_id = ${ward.trainee.personId}`
      )[0]?.at.getTime() ?? 0
    const opened = await seen()
    await wait(50 * second)
    await isIn(token)
    expect(await seen()).toBe(opened)
    await wait(70 * second)
    await isIn(token)
    expect(await seen()).toBeGreaterThan(opened)
  })

  it('ends when the person is deactivated, and when it is ended', async () => {
    const [kept, ended] = [await logIn(ward.trainee), await logIn(ward.otherTrainee)]
    await admin`update person set deactivated_at = clock() where id = ${ward.trainee.personId}`
    await admin`delete from session where person_id = ${ward.otherTrainee.personId}`
    expect([await isIn(kept), await isIn(ended)]).toEqual([false, false])
  })

  it('leaves nobody set in the connection that looked it up', async () => {
    const { app } = await import('../client')
    await readerOf(await logIn(ward.trainee))
    const looks = await Promise.all(
      Array.from({ length: 10 }, () => app()`select access.me() as me`),
    )
    expect(looks.map(([row]) => row?.me)).toEqual(Array.from({ length: 10 }, () => null))
  })
})

describe('what a person is', () => {
  const doors = { traineeFrom, assessorFrom, directorFrom, administratorFrom, supervisorFrom }
  async function open(who: { personId: string }) {
    const reader = await readerOf(await logIn(who))
    if (!reader) throw new Error('nobody')
    return Object.entries(doors).flatMap(([door, from]) => (from(reader) ? door : []))
  }

  it('opens their own doors and no other', async () => {
    expect(await open(ward.trainee)).toEqual(['traineeFrom'])
    expect(await open(ward.assessor)).toEqual(['assessorFrom'])
    expect(await open(ward.director)).toEqual(['directorFrom'])
    expect(await open(ward.administrator)).toEqual(['administratorFrom'])
    expect(await open(ward.supervisor)).toEqual(['supervisorFrom'])
  })

  it.each([
    ['director', 'membership'],
    ['administrator', 'membership'],
    ['supervisor', 'supervision'],
  ] as const)('closes the door of a %s on the day after the last', async (role, table) => {
    const { personId } = ward[role]
    // Somebody goes on administering, or nobody could end.
    await makeMember(admin, ward.programmeId, 'administrator')
    const end = (on: string) =>
      admin`update ${admin(table)} set ends_on = ${on} where person_id = ${personId}`
    await end('2026-03-02')
    expect(await open({ personId })).toHaveLength(1)
    await end('2026-03-01')
    expect(await open({ personId })).toEqual([])
  })

  it.each([
    ['director', 'membership'],
    ['administrator', 'membership'],
    ['supervisor', 'supervision'],
  ] as const)('opens the door of a %s on the first day, not before', async (role, table) => {
    const { personId } = ward[role]
    const begin = (on: string) =>
      admin`update ${admin(table)} set starts_on = ${on} where person_id = ${personId}`
    await begin('2026-03-02')
    expect(await open({ personId })).toHaveLength(1)
    await begin('2026-03-03')
    expect(await open({ personId })).toEqual([])
  })

  it('changes with the next request of a session that is open', async () => {
    const token = await logIn(ward.director)
    const { programmeId } = ward
    expect(await readerOf(token)).toMatchObject({ ledProgrammeIds: [programmeId] })
    await admin`delete from membership where person_id = ${ward.director.personId}`
    expect(await readerOf(token)).toMatchObject({ ledProgrammeIds: [] })
  })
})
