import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeInvitation } from '@/db/factories/invitation'
import { makeRequest } from '@/db/factories/request'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { whenWaitedFor } from '@/db/factories/when-waited-for'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { giveRoles } from './give-roles'
import { readPerson } from './read-person'
import { resendInvitation } from './resend-invitation'
import { revokeInvitation } from './revoke-invitation'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
})

describe('another role', () => {
  type Asked = Partial<Parameters<typeof giveRoles>[1]>
  const give = (personId: string, patch: Asked = {}) =>
    giveRoles(keeper, {
      ...{ key: newId(), personId, programmeId: ward.programmeId, roles: ['assessor'] },
      ...{ startsOn: '', plannedEndOn: '', percent: '', supervisorId: '', workplaceId: '' },
      ...{ title: 'Överläkare', specialty: 'Akutsjukvård', ...patch },
    })

  it('is given once, and given again it goes on where it was to end', async () => {
    const { personId } = ward.assessor
    expect(await give(personId, { roles: ['director'] })).toMatchObject({ ok: true })
    expect(await give(personId, { roles: ['director'] })).toMatchObject({
      faults: [{ field: 'role', code: 'roleHeld' }],
    })
    await admin`update membership set ends_on = today() where person_id = ${personId}`
    expect(await give(personId, { roles: ['director'] })).toMatchObject({ ok: true })
    expect((await readPerson(keeper, personId))?.memberships).toMatchObject([{ endsOn: null }])
  })

  it('given twice at once is held once, and the other is told', async () => {
    const { personId } = ward.assessor
    const doctor: Asked = {
      ...{ roles: ['trainee'], startsOn: '2026-01-12', plannedEndOn: '2027-01-11', percent: '100' },
    }
    const both = await admin.begin(async (sql) => {
      await sql`insert into audit_head values (${ward.programmeId}, 0, sha256('')) on conflict
        (programme_id) do update set seq = audit_head.seq`
      const first = give(personId, doctor)
      await whenWaitedFor(sql)
      const second = give(personId, doctor)
      await whenWaitedFor(sql, 2)
      return { first, second }
    })
    expect(await both.first).toMatchObject({ ok: true })
    expect(await both.second).toMatchObject({ refusal: 'changed' })
    expect(await admin`select from training where person_id = ${personId}`).toHaveLength(1)
  })

  it('opens an assessor again who had left, as the same one', async () => {
    const { personId, assessorId } = ward.assessor
    await admin`update assessor set left_at = clock() where id = ${assessorId}`
    expect(await give(personId, { title: 'Professor' })).toMatchObject({ ok: true })
    expect((await readPerson(keeper, personId))?.assessors).toMatchObject([
      { id: assessorId, title: 'Professor', leftAt: null },
    ])
  })

  it('does not make a doctor their own assessor', async () => {
    const { personId, address, trainingId } = ward.trainee
    const assessorId = newId()
    await admin`insert into assessor (id, programme_id, name, email, title, specialty)
      values (${assessorId}, ${ward.programmeId}, 'Tove T', ${address}, '', '')`
    await makeRequest(admin, { programmeId: ward.programmeId, trainingId, assessorId })
    expect(await give(personId)).toMatchObject({ refusal: 'assessesSelf' })
  })
})

const linksOf = (personId: string) => admin<{ id: string; revoked: boolean; told: number }[]>`
  select id, revoked_at is not null as revoked,
    (select count(*)::int from outbox where kind = 'invited' and subject_id = account_link.id)
      as told
  from account_link where person_id = ${personId} order by made_at, id`

async function invited(): Promise<string> {
  const { personId } = ward.assessor
  await makeInvitation(admin, ward.programmeId, personId)
  return personId
}

describe('a pending invitation', () => {
  it('is sent again with a new link, and the old one is dead', async () => {
    const personId = await invited()
    expect(await resendInvitation(keeper, { key: newId(), personId })).toMatchObject({ ok: true })
    expect(await linksOf(personId)).toMatchObject([{ revoked: true }, { revoked: false, told: 1 }])
  })

  it('is taken back, and then there is none to take back', async () => {
    const personId = await invited()
    const back = () => revokeInvitation(keeper, { key: newId(), personId })
    expect(await back()).toMatchObject({ ok: true })
    expect(await back()).toMatchObject({ refusal: 'notOpen' })
    expect(await readPerson(keeper, personId)).toMatchObject({ account: 'none', invitation: null })
  })

  it('is not sent to whoever can sign in', async () => {
    await admin`insert into credential (person_id, password_hash)
      values (${ward.trainee.personId}, 'hash')`
    const { personId } = ward.trainee
    const sent = await resendInvitation(keeper, { key: newId(), personId })
    expect(sent).toMatchObject({ refusal: 'hasWayIn' })
  })
})
