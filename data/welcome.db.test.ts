import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeMember } from '@/db/factories/people'
import {
  asAdministratorOf,
  asAssessorOf,
  asDirectorOf,
  asReaderOf,
  asSupervisorOf,
  asTraineeOf,
} from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { closeWelcome } from './close-welcome'
import { readWelcome } from './read-welcome'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeAll(async () => {
  ward = await makeWard(admin)
})

describe('the welcome to a role', () => {
  it.each([
    ['trainee', asTraineeOf],
    ['assessor', asAssessorOf],
    ['supervisor', asSupervisorOf],
    ['director', asDirectorOf],
    ['administrator', asAdministratorOf],
  ] as const)(
    'is due to the %s until it is closed, and closing twice is harmless',
    async (role, as) => {
      const { personId } = ward[role]
      const reader = await asReaderOf(admin, personId)
      expect(await readWelcome(await as(admin, personId))).toBe(true)
      for (let time = 0; time < 2; time++) {
        expect(await closeWelcome(reader, role)).toEqual({ ok: true, value: { role } })
        expect(await readWelcome(await as(admin, personId))).toBe(false)
      }
    },
  )

  it('is closed for one role at a time, and for oneself alone', async () => {
    const { personId } = await makeMember(admin, ward.programmeId, 'director')
    await admin`insert into membership (id, person_id, programme_id, role, starts_on)
      values (${newId()}, ${personId}, ${ward.programmeId}, 'administrator', '2020-01-01')`
    expect(await readWelcome(await asDirectorOf(admin, personId))).toBe(true)
    await closeWelcome(await asReaderOf(admin, personId), 'director')
    expect(await readWelcome(await asDirectorOf(admin, personId))).toBe(false)
    expect(await readWelcome(await asAdministratorOf(admin, personId))).toBe(true)
  })

  it('is not there for a role that somebody does not have', async () => {
    const reader = await asReaderOf(admin, ward.otherTrainee.personId)
    expect(await closeWelcome(reader, 'director')).toEqual({ ok: false, refusal: 'notFound' })
    const rows = await admin`select from welcome where person_id = ${reader.personId}`
    expect(rows.count).toBe(0)
  })
})
