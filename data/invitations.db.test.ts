import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makePerson } from '@/db/factories/people'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { invitePerson } from './invite-person'
import { readPeople } from './read-people'
import { readPerson } from './read-person'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
})

type Asked = Partial<Parameters<typeof invitePerson>[1]>
const asked = (patch: Asked = {}) => ({
  ...{ key: newId(), name: ' Åsa  Öberg ', email: `Asa.${newId()}@Region.test`, locale: 'sv' },
  ...{ programmeId: ward.programmeId, roles: ['assessor'], workplaceId: ward.workplaceId },
  ...{ startsOn: '2026-01-12', plannedEndOn: '2027-01-11', percent: '80', supervisorId: '' },
  ...{ title: 'Överläkare', specialty: 'Akutsjukvård', ...patch },
})
const invite = (patch: Asked = {}, by = keeper) =>
  invitePerson(by, asked(patch) as Parameters<typeof invitePerson>[1])

async function invited(patch: Asked = {}, by = keeper): Promise<string> {
  const result = await invite(patch, by)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value.personId
}

const linksOf = (personId: string) => admin<{ id: string; revoked: boolean; told: number }[]>`
  select id, revoked_at is not null as revoked,
    (select count(*)::int from outbox where kind = 'invited' and subject_id = account_link.id)
      as told
  from account_link where person_id = ${personId} order by made_at, id`
const eventsOf = async (subjectId: string) =>
  (await admin`select verb from audit_event where subject_id = ${subjectId} order by seq`).map(
    ({ verb }) => verb,
  )

describe('an invitation', () => {
  it('makes somebody known in all their roles, and sends one mail', async () => {
    const personId = await invited({
      roles: ['trainee', 'assessor', 'director', 'administrator'],
      supervisorId: ward.supervisor.personId,
    })
    const person = await readPerson(keeper, personId)
    expect(person).toMatchObject({
      name: 'Åsa Öberg',
      account: 'invited',
      memberships: [{ endsOn: null }, { endsOn: null }],
      assessors: [{ title: 'Överläkare', specialty: 'Akutsjukvård', leftAt: null }],
      trainings: [{ startsOn: '2026-01-12', percent: 80, state: 'running' }],
      whole: true,
    })
    expect(person?.addresses).toEqual([expect.stringMatching(/^asa\..*@region\.test$/)])
    expect(await linksOf(personId)).toMatchObject([{ revoked: false, told: 1 }])
    const [supervision] = await admin`select person_id, kind from supervision
      where training_id = ${person?.trainings[0]?.id ?? ''}`
    expect(supervision).toEqual({ person_id: ward.supervisor.personId, kind: 'main' })
    expect(await eventsOf(personId)).toEqual([...Array(4).fill('giveRole'), 'invite'])
  })

  it('begins a training later when its first day is yet to come', async () => {
    const personId = await invited({
      ...{ roles: ['trainee'], startsOn: '2099-01-12', plannedEndOn: '2100-01-11' },
    })
    expect(await readPerson(keeper, personId)).toMatchObject({ trainings: [{ state: 'planned' }] })
  })

  it('is sent once however often it is posted', async () => {
    const same = { key: newId(), email: `${newId()}@region.test` }
    const all = await Promise.all([invite(same), invite(same), invite(same)])
    const after = await invite(same)
    const ids = [...all, after].filter((each) => each.ok).map((each) => each.ok && each.value)
    expect(new Set(ids.map((each) => each && each.personId)).size).toBe(1)
    expect(after).toMatchObject({ ok: true, value: { known: false } })
    const [person] = await admin`select person_id from email where canonical = ${same.email}`
    expect(await linksOf(person?.person_id)).toHaveLength(1)
  })

  it('makes nobody twice: a known address leads to its person and changes nothing', async () => {
    const [local] = ward.trainee.address.split('@')
    for (const email of [ward.trainee.address, `${local}+bt@ward.test`.toUpperCase()]) {
      expect(await invite({ email })).toEqual({
        ok: true,
        value: { personId: ward.trainee.personId, known: true },
      })
    }
    expect(await readPerson(keeper, ward.trainee.personId)).toMatchObject({ assessors: [] })
  })

  it('gives the role to somebody of another programme, without a mail when they have a way in', async () => {
    const away = await makeWard(admin, { passwordHash: 'hash' })
    const { personId, address } = away.assessor
    expect(await readPerson(keeper, personId)).toBe(null)
    expect(await invited({ email: address, name: 'Bo B' })).toBe(personId)
    expect(await linksOf(personId)).toEqual([])
    const person = await readPerson(keeper, personId)
    expect(person).toMatchObject({ name: 'Bo Berg', whole: false, account: 'open' })
    expect(person?.assessors).toHaveLength(1)
    expect(await readPeople(keeper, { search: address, page: 1 })).toMatchObject({ total: 1 })
  })

  it('says so of somebody whose account is closed, and gives them nothing', async () => {
    const away = await makeWard(admin)
    const { personId, address } = away.otherAssessor
    await admin`update person set deactivated_at = clock() where id = ${personId}`
    expect(await invite({ email: address })).toMatchObject({ refusal: 'closed' })
    expect(await readPerson(keeper, personId)).toBe(null)
  })

  it('lets nobody supervise who could not be appointed, and notes down who does', async () => {
    const supervisorId = ward.otherTrainee.personId
    expect(await invite({ roles: ['trainee'], supervisorId })).toMatchObject({
      faults: [{ field: 'supervisorId' }],
    })
    const personId = await invited({
      roles: ['trainee'],
      supervisorId: ward.supervisor.personId,
    })
    const [training] = await admin`select id from training where person_id = ${personId}`
    expect(await eventsOf(training?.id)).toEqual(['appointSupervisor'])
  })

  it('reaches somebody who is nothing anywhere yet, and has no way in', async () => {
    const { personId, address } = await makePerson(admin)
    expect(await invited({ email: address })).toBe(personId)
    expect(await linksOf(personId)).toHaveLength(1)
  })

  it('links an assessor without an account who has the same mailbox, once', async () => {
    const [assessorId, mailbox] = [newId(), newId()]
    await admin`insert into assessor (id, programme_id, name, email, title, specialty)
      values (${assessorId}, ${ward.programmeId}, 'A Ö', ${`${mailbox}+jobb@region.test`}, '', '')`
    expect(await readPerson(keeper, assessorId)).toMatchObject({ hasPerson: false, name: 'A Ö' })
    const personId = await invited({ email: `${mailbox}@region.test`, roles: ['director'] })
    expect((await readPerson(keeper, personId))?.assessors).toMatchObject([{ id: assessorId }])
    expect(await readPerson(keeper, assessorId)).toBe(null)
  })

  it('is refused beside its fields, and leaves nothing behind', async () => {
    const email = `${newId()}@region.test`
    const faults = async (patch: Asked) => {
      const result = await invite({ email, ...patch })
      return result.ok ? [] : result.faults?.map(({ field, code }) => `${field} ${code}`)
    }
    expect(await faults({ email: 'asa' })).toEqual(['email emailInvalid'])
    const away = await makeWard(admin)
    expect(await faults({ programmeId: away.programmeId })).toContain('programmeId unknownOption')
    expect(await faults({ workplaceId: away.workplaceId })).toEqual(['workplaceId unknownOption'])
    const supervisorId = away.supervisor.personId
    expect(await faults({ roles: ['trainee'], supervisorId })).toEqual([
      'supervisorId unknownOption',
    ])
    expect(await admin`select from email where canonical = ${email}`).toHaveLength(0)
  })

  it('makes one person of an address that two administrators invite at once', async () => {
    const away = await makeWard(admin)
    const other = await asAdministratorOf(admin, away.administrator.personId)
    const email = `${newId()}@region.test`
    const there = { email, programmeId: away.programmeId, workplaceId: '' }
    await Promise.allSettled([invite({ email }), invite(there, other)])
    await invite({ email })
    await invite(there, other)
    const people = await admin`select person_id from email where canonical = ${email}`
    expect(people).toHaveLength(1)
    const programmes = await admin`select from assessor where person_id = ${people[0]?.person_id}`
    expect(programmes).toHaveLength(2)
  })
})
