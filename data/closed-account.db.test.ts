import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, wholeAnswers } from '@/db/factories/forms'
import { addAssessor, makeMember } from '@/db/factories/people'
import { makeInvited } from '@/db/factories/invited'
import { makeSession } from '@/db/factories/session'
import { asAdministratorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { type Administrator, readerOf, type Trainee, visitor } from './access/viewer'
import { deactivatePerson } from './deactivate-person'
import { readAskableAssessors } from './read-askable-assessors'
import { readWayIn } from './read-way-in'
import { reopenAssessor } from './reopen-assessor'
import { reopenPerson } from './reopen-person'
import { requestAssessment } from './request-assessment'
import { retireAssessor } from './retire-assessor'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
let trainee: Trainee
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
  trainee = await asTraineeOf(admin, ward.trainee.personId)
})

const retire = () => retireAssessor(keeper, { key: newId(), assessorId: ward.assessor.assessorId })
const ask = () =>
  requestAssessment(trainee, {
    ...{ key: newId(), assessorId: ward.assessor.assessorId, instrumentKey: 'mini-cex-bt' },
    prefilled: wholeAnswers,
  })
const askable = async () => (await readAskableAssessors(trainee)).map(({ id }) => id)
const stateOf = async (id: string) =>
  (await admin`select state from request where id = ${id}`)[0]?.state

describe('a closed account', () => {
  const close = (personId = ward.assessor.personId) =>
    deactivatePerson(keeper, { key: newId(), personId })
  const open = (personId = ward.assessor.personId) =>
    reopenPerson(keeper, { key: newId(), personId })

  it('is shut from the next request on, and hands back what waits', async () => {
    const requestId = await askedIn(admin, ward)
    const { makeSession } = await import('@/db/factories/session')
    const { readerOf } = await import('./access/viewer')
    const token = await makeSession(admin, ward.assessor.personId)
    expect(await readerOf(token)).not.toBe(null)
    expect(await close()).toMatchObject({ ok: true })
    expect(await readerOf(token)).toBe(null)
    expect(await stateOf(requestId)).toBe('returned')
    expect(await askable()).not.toContain(ward.assessor.assessorId)
    expect(await close()).toMatchObject({ refusal: 'closed' })
  })

  it('is opened again with the roles that it was closed with', async () => {
    await close()
    const { assessorId } = ward.assessor
    expect(await reopenAssessor(keeper, { key: newId(), assessorId })).toMatchObject({
      refusal: 'closed',
    })
    expect(await open()).toMatchObject({ ok: true })
    expect(await ask()).toMatchObject({ ok: true })
    expect(await open()).toMatchObject({ refusal: 'open' })
  })

  it('is opened again by whoever closed it, also of somebody who was elsewhere long ago', async () => {
    const away = await makeWard(admin)
    await admin`insert into training (id, person_id, programme_id, starts_on, planned_end_on, state)
      values (${newId()}, ${ward.assessor.personId}, ${away.programmeId}, '2020-01-13', '2021-01-12',
        'completed')`
    expect(await close()).toMatchObject({ ok: true })
    expect(await open()).toMatchObject({ ok: true })
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('lets nobody in again who was in when it was closed, nor by a link from then', async () => {
    const token = await makeSession(admin, ward.assessor.personId)
    const invited = await makeInvited(admin, ward.programmeId, keeper.personId)
    await Promise.all([close(), close(invited.personId)])
    await Promise.all([open(), open(invited.personId)])
    expect(await readerOf(token)).toBe(null)
    expect(await readWayIn(visitor, invited.token)).toBe(null)
  })

  it('leaves an assessor who had left before as one who has left', async () => {
    await retire()
    await close()
    await open()
    expect(await ask()).toMatchObject({ refusal: 'notFound' })
  })

  it('is nobody’s own to close, nor that of somebody who is elsewhere too', async () => {
    expect(await close(keeper.personId)).toMatchObject({ refusal: 'notWhole' })
    const away = await makeWard(admin)
    await addAssessor(admin, away.programmeId, ward.assessor)
    expect(await close()).toMatchObject({ refusal: 'notWhole' })
    expect(await close(away.trainee.personId)).toMatchObject({ refusal: 'notFound' })
  })

  it('leaves one of two administrators who close each other out', async () => {
    const second = await makeMember(admin, ward.programmeId, 'administrator')
    const other = await asAdministratorOf(admin, second.personId)
    const { personId } = ward.administrator
    const both = await Promise.all([
      close(second.personId),
      deactivatePerson(other, { key: newId(), personId }),
    ])
    expect(both.filter((each) => each.ok)).toHaveLength(1)
    const [left] = await admin`select count(*)::int from person join membership
      on membership.person_id = person.id where programme_id = ${ward.programmeId}
      and role = 'administrator' and deactivated_at is null`
    expect(left).toEqual({ count: 1 })
  })
})
