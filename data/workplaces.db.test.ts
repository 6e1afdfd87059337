import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeMember } from '@/db/factories/people'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { addWorkplace } from './add-workplace'
import { mendWorkplace } from './mend-workplace'
import { readWorkplace } from './read-workplace'
import { readWorkplaces } from './read-workplaces'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
beforeAll(async () => {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
})
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
})

const add = (name: string, regionId = ward.regionId) =>
  addWorkplace(keeper, { key: newId(), regionId, name, specialty: 'Akutsjukvård' })
const places = async () => (await readWorkplaces(keeper)).regions[0]?.workplaces ?? []
const mend = async (
  change: Partial<{ name: string; specialty: string; closedOn: string }>,
  by = keeper,
  seen?: string,
) => {
  const found = await readWorkplace(keeper, ward.workplaceId)
  const was = { name: found?.name ?? '', specialty: found?.specialty ?? '', closedOn: '' }
  return mendWorkplace(by, {
    ...{ ...was, ...change, key: newId(), workplaceId: ward.workplaceId },
    seen: seen ?? `${was.name}\n${was.specialty}\n${found?.closedOn ?? ''}`,
  })
}

it('is added to the region under a name of its own, however it is spelt', async () => {
  expect(await add('Åkermyntan')).toMatchObject({ ok: true })
  expect(await add('Akuten')).toMatchObject({ ok: true })
  for (const name of ['Akuten', ' akuten ']) {
    expect(await add(name)).toMatchObject({ faults: [{ field: 'name', code: 'nameTaken' }] })
  }
  const names = (await places()).map(({ name }) => name)
  expect([names[0], names.at(-1)]).toEqual(['Akuten', 'Åkermyntan'])
})

it('of two with one name at once, one is added', async () => {
  const both = await Promise.all([add('Akuten'), add('Akuten')])
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
})

it('is not added to a region in which one administers nothing', async () => {
  const away = await makeWard(admin)
  expect(await add('Akuten', away.regionId)).toMatchObject({ refusal: 'notFound' })
})

it('is renamed, put right and closed, and the chain keeps how it was', async () => {
  const closing = { name: 'Akuten', specialty: 'Akutmedicin', closedOn: '2026-12-01' }
  expect(await mend(closing)).toMatchObject({ ok: true })
  expect(await places()).toMatchObject([{ ...closing, placedNow: 1, placedAfter: 1 }])
  const [event] = await admin`select verb, detail from audit_event
    where programme_id = ${ward.programmeId}`
  expect(event).toMatchObject({
    verb: 'mendWorkplace',
    detail: { was: expect.stringMatching(/Akutsjukvård/) },
  })
  expect(await mend({ closedOn: '' })).toMatchObject({ ok: true })
  expect(await places()).toMatchObject([{ closedOn: null }])
})

it('is mended by whoever administers another programme of the region, and told of it', async () => {
  const sister = newId()
  await admin`insert into programme (id, region_id, name, kind)
    values (${sister}, ${ward.regionId}, 'AT', 'AT')`
  const { personId } = await makeMember(admin, sister, 'administrator')
  const colleague = await asAdministratorOf(admin, personId)
  const before = await readWorkplace(keeper, ward.workplaceId)
  const seen = `${before?.name}\n${before?.specialty}\n`
  expect(await mend({ name: 'Akuten' }, colleague)).toMatchObject({ ok: true })
  expect(await mend({ name: 'Akutmottagningen' }, keeper, seen)).toMatchObject({
    refusal: 'changed',
  })
  expect(await places()).toMatchObject([{ name: 'Akuten' }])
})

it('takes no name of another, and keeps its own', async () => {
  await add('Akuten')
  expect(await mend({ name: 'AKUTEN' })).toMatchObject({
    faults: [{ field: 'name', code: 'nameTaken' }],
  })
  expect(await mend({ specialty: 'Akutmedicin' })).toMatchObject({ ok: true })
})
