import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn } from '@/db/factories/forms'
import { addAssessor, makeMember } from '@/db/factories/people'
import { asAdministratorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { changeAssessor } from './change-assessor'
import { endMembership } from './end-membership'
import { invitePerson } from './invite-person'
import { readAssessment } from './read-assessment'
import { readPerson } from './read-person'
import { removePerson } from './remove-person'
import { renamePerson } from './rename-person'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
})

const eventsOf = (subjectId: string) => admin<{ verb: string; detail: object }[]>`
  select verb, detail from audit_event where subject_id = ${subjectId} order by seq`

describe('a name', () => {
  const rename = (personId: string, name = 'Bo Bergh') =>
    renamePerson(keeper, { key: newId(), personId, name })

  it('is put right everywhere but on what is signed, with its trail', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    const { personId } = ward.assessor
    expect(await rename(personId)).toMatchObject({ ok: true })
    expect(await readPerson(keeper, personId)).toMatchObject({ name: 'Bo Bergh' })
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    expect(await readAssessment(trainee, assessmentId)).toMatchObject({
      signer: { name: 'Bo Berg' },
    })
    const detail = { from: 'Bo Berg', to: 'Bo Bergh' }
    expect(await eventsOf(personId)).toMatchObject([{ verb: 'rename', detail }])
  })

  it('is not empty, and of somebody who is elsewhere too it is not changed here', async () => {
    expect(await rename(ward.assessor.personId, ' ')).toMatchObject({
      faults: [{ field: 'name', code: 'required' }],
    })
    const away = await makeWard(admin)
    await addAssessor(admin, away.programmeId, ward.assessor)
    expect(await rename(ward.assessor.personId)).toMatchObject({ refusal: 'notWhole' })
    expect(await rename(away.assessor.personId)).toMatchObject({ refusal: 'notFound' })
    await admin`update assessor set left_at = clock()
      where programme_id = ${away.programmeId} and person_id = ${ward.assessor.personId}`
    expect(await rename(ward.assessor.personId)).toMatchObject({ ok: true })
  })
})

describe('what an assessor is', () => {
  it('is changed from now on, and stands on signed forms as it was', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    const { assessorId, personId } = ward.assessor
    const { workplaceId } = ward
    const asked = { assessorId, title: 'Professor', specialty: 'Geriatrik', workplaceId }
    expect(await changeAssessor(keeper, { key: newId(), ...asked })).toMatchObject({ ok: true })
    expect((await readPerson(keeper, personId))?.assessors).toMatchObject([
      { title: 'Professor', specialty: 'Geriatrik', workplaceId },
    ])
    const trainee = await asTraineeOf(admin, ward.trainee.personId)
    expect(await readAssessment(trainee, assessmentId)).toMatchObject({
      signer: { title: 'Överläkare', specialty: 'Akutsjukvård' },
    })
  })

  it('names a workplace of the region', async () => {
    const away = await makeWard(admin)
    const { assessorId } = ward.assessor
    const asked = { assessorId, title: '', specialty: 'Geriatrik', workplaceId: away.workplaceId }
    expect(await changeAssessor(keeper, { key: newId(), ...asked })).toMatchObject({
      faults: [
        { field: 'title', code: 'required' },
        { field: 'workplaceId', code: 'unknownOption' },
      ],
    })
  })
})

describe('a membership', () => {
  const membershipOf = async (personId: string) =>
    (await readPerson(keeper, personId))?.memberships[0]?.id ?? ''
  const end = (membershipId: string, endsOn: string) =>
    endMembership(keeper, { key: newId(), membershipId, endsOn })
  const today = async () => (await admin<{ day: string }[]>`select today() as day`)[0]?.day ?? ''

  it('ends today or later, and stays ended', async () => {
    const id = await membershipOf(ward.director.personId)
    expect(await end(id, '2026-01-01')).toMatchObject({
      faults: [{ field: 'endsOn', code: 'dateInPast' }],
    })
    expect(await end(id, '2099-12-31')).toMatchObject({ ok: true })
    expect(await end(id, await today())).toMatchObject({ ok: true })
    await admin`update membership set ends_on = today() - 1 where id = ${id}`
    expect(await end(id, '2099-12-31')).toMatchObject({ refusal: 'notFound' })
  })

  it('of the last administrator does not end, and of one of two it does', async () => {
    const id = await membershipOf(keeper.personId)
    expect(await end(id, await today())).toMatchObject({ refusal: 'lastAdministrator' })
    await makeMember(admin, ward.programmeId, 'administrator')
    expect(await end(id, await today())).toMatchObject({ ok: true })
  })

  it('of one of two who end each other at once goes on', async () => {
    const second = await makeMember(admin, ward.programmeId, 'administrator')
    const other = await asAdministratorOf(admin, second.personId)
    const [own, theirs] = [await membershipOf(keeper.personId), await membershipOf(second.personId)]
    const both = await Promise.all([
      end(theirs, await today()),
      endMembership(other, { key: newId(), membershipId: own, endsOn: await today() }),
    ])
    expect(both.filter((each) => each.ok)).toHaveLength(1)
  })
})

describe('a mistake', () => {
  const remove = (personId: string) => removePerson(keeper, { key: newId(), personId })
  async function invited(email = `${newId()}@region.test`) {
    const result = await invitePerson(keeper, {
      ...{ key: newId(), name: 'Eve Ek', email, locale: 'sv', programmeId: ward.programmeId },
      ...{ roles: ['trainee', 'assessor', 'director'], startsOn: '2026-01-12' },
      ...{ plannedEndOn: '2027-01-11', percent: '100', workplaceId: '' },
      ...{ supervisorId: ward.supervisor.personId, title: 'Läkare', specialty: 'Kirurgi' },
    })
    if (!result.ok) throw new Error(JSON.stringify(result))
    return result.value.personId
  }

  it('is taken away whole, but for its trail, and can be made anew', async () => {
    const email = `${newId()}@region.test`
    const personId = await invited(email)
    expect(await remove(personId)).toMatchObject({ ok: true })
    expect(await readPerson(keeper, personId)).toBe(null)
    const rows = await admin`select from person where id = ${personId}
      union all select from email where person_id = ${personId}
      union all select from training where person_id = ${personId}
      union all select from account_link where person_id = ${personId}`
    expect(rows).toHaveLength(0)
    expect((await eventsOf(personId)).at(-1)).toMatchObject({ verb: 'remove' })
    expect(await invited(email)).not.toBe(personId)
  })

  it('is none once somebody has a way in, or has been asked', async () => {
    const personId = await invited()
    await admin`insert into credential (person_id, password_hash) values (${personId}, 'hash')`
    expect(await remove(personId)).toMatchObject({ refusal: 'inUse' })
    await askedIn(admin, ward)
    expect(await remove(ward.assessor.personId)).toMatchObject({ refusal: 'inUse' })
    expect(await readPerson(keeper, ward.assessor.personId)).not.toBe(null)
    expect(await remove(keeper.personId)).toMatchObject({ refusal: 'notWhole' })
  })

  it('is none when nobody else would administer the programme', async () => {
    const heir = await invitePerson(keeper, {
      ...{ key: newId(), name: 'Ia Ek', email: `${newId()}@region.test`, locale: 'sv' },
      ...{ programmeId: ward.programmeId, roles: ['administrator'], startsOn: '', percent: '' },
      ...{ plannedEndOn: '', workplaceId: '', supervisorId: '', title: '', specialty: '' },
    })
    if (!heir.ok) throw new Error(JSON.stringify(heir))
    await admin`update membership set ends_on = today() + 2 where person_id = ${keeper.personId}`
    expect(await remove(heir.value.personId)).toMatchObject({ refusal: 'inUse' })
    await admin`update membership set ends_on = null where person_id = ${keeper.personId}`
    expect(await remove(heir.value.personId)).toMatchObject({ ok: true })
  })

  it('was nothing in programmes of others, not even long ago', async () => {
    const personId = await invited()
    const away = await makeWard(admin)
    await admin`insert into membership (id, person_id, programme_id, role, starts_on, ends_on)
      values (${newId()}, ${personId}, ${away.programmeId}, 'director', '2020-01-01', '2020-12-31')`
    expect(await remove(personId)).toMatchObject({ refusal: 'inUse' })
  })
})
