import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { askedIn, signedIn } from '@/db/factories/forms'
import { makeMember } from '@/db/factories/people'
import { makePlacement, makeWorkplace } from '@/db/factories/programme'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import { writtenPlacement } from '@/domain/placement-plan'
import type { Administrator } from './access/viewer'
import { addPlacement } from './add-placement'
import { changePlacement } from './change-placement'
import { readPlacement } from './read-placement'
import { readPlacementCalendar } from './read-placement-calendar'
import { readPlacementStart } from './read-placement-start'
import { removePlacement } from './remove-placement'

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

type Change = Partial<{ workplaceId: string; from: string; to: string; planned: number }>
const add = (change: Change = {}, trainingId = ward.otherTrainee.trainingId) =>
  addPlacement(keeper, {
    ...{ key: newId(), trainingId, workplaceId: ward.workplaceId },
    ...{ from: '2026-02-01', to: '2026-04-30', planned: 3, ...change },
  })
const kept = async (placementId = ward.placementId) => {
  const found = await readPlacement(keeper, placementId)
  if (!found) throw new Error('no placement')
  return found
}
const change = async (wanted: Change, by = keeper, seen?: string) => {
  const { placement } = await kept()
  return changePlacement(by, {
    ...{ ...placement, ...wanted, key: newId(), placementId: placement.id },
    seen: seen ?? writtenPlacement(placement),
  })
}

describe('a new placement', () => {
  it('begins with the open workplaces of the region and what the programme plans', async () => {
    const closed = await makeWorkplace(admin, ward.regionId, 'Aftonro')
    await admin`update workplace set closed_on = '2026-11-23' where id = ${closed}`
    const closing = await makeWorkplace(admin, ward.regionId, 'Björkhaga')
    await admin`update workplace set closed_on = '2026-11-24' where id = ${closing}`
    const begun = await readPlacementStart(keeper, ward.trainee.trainingId)
    expect(begun?.workplaces.map(({ id }) => id)).toEqual([closing, ward.workplaceId])
    expect(begun?.plannedPerPlacement).toBe(2)
  })

  it('stands in the training and in the chain', async () => {
    const added = await add()
    if (!added.ok) throw new Error(JSON.stringify(added))
    expect((await kept(added.value.placementId)).placement).toMatchObject({
      ...{ from: '2026-02-01', to: '2026-04-30', planned: 3 },
    })
    const events = await admin`select verb, subject_id as subject from audit_event
      where programme_id = ${ward.programmeId}`
    expect(events).toEqual([{ verb: 'addPlacement', subject: added.value.placementId }])
  })

  it('does not overlap another, and is told which one beside the field', async () => {
    const about = expect.stringMatching(/^Clinic .*, 2026-01-12 – 2026-12-31$/)
    expect(await add({}, ward.trainee.trainingId)).toMatchObject({
      faults: [{ field: 'from', code: 'placementOverlaps', about }],
    })
    await add()
    expect(await add({ from: '2026-01-12', to: '2026-02-01' })).toMatchObject({
      faults: [{ field: 'to', code: 'placementOverlaps' }],
    })
    expect(await add({ from: '2026-05-01', to: '2026-05-31' })).toMatchObject({ ok: true })
  })

  it('of two at once, one is placed and the other told', async () => {
    const both = await Promise.all([add(), add()])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      faults: [{ field: 'from', code: 'placementOverlaps' }],
    })
  })

  it('lies within the training, at an open workplace of the region', async () => {
    expect(await add({ to: '2027-01-13' })).toMatchObject({
      faults: [{ field: 'to', code: 'outsideTraining' }],
    })
    const away = await makeWard(admin)
    expect(await add({ workplaceId: away.workplaceId })).toMatchObject({
      faults: [{ field: 'workplaceId', code: 'required' }],
    })
    await admin`update workplace set closed_on = '2026-04-30' where id = ${ward.workplaceId}`
    expect(await add()).toMatchObject({
      faults: [{ field: 'workplaceId', code: 'workplaceClosed', about: '2026-04-30' }],
    })
    expect(await add({ to: '2026-04-29' })).toMatchObject({ ok: true })
  })
})

describe('a placement that is moved', () => {
  it('keeps what was signed on it, and tells how much lies outside its days', async () => {
    const { assessmentId } = await signedIn(admin, ward)
    expect(await change({ to: '2026-11-01' })).toMatchObject({ ok: true })
    const [form] = await admin`select placement_id as placement from assessment
      where id = ${assessmentId}`
    expect(form).toEqual({ placement: ward.placementId })
    const { use, lastChange } = await kept()
    expect(use).toEqual({ forms: 1, requests: 0, outside: 1 })
    expect(lastChange).toMatchObject({ by: 'Anna Ask' })
  })

  it('overlaps no other, but itself as it was', async () => {
    expect(await change({ from: '2026-01-19' })).toMatchObject({ ok: true })
    const trainingId = ward.trainee.trainingId
    await makePlacement(admin, trainingId, ward.workplaceId, ['2027-01-01', '2027-01-12'])
    expect(await change({ to: '2027-01-01' })).toMatchObject({
      faults: [{ field: 'to', code: 'placementOverlaps' }],
    })
  })

  it('may end earlier at a workplace that has closed, but not later', async () => {
    await admin`update workplace set closed_on = '2026-10-01' where id = ${ward.workplaceId}`
    expect(await change({ to: '2026-11-30' })).toMatchObject({ ok: true })
    expect(await change({ to: '2026-12-01' })).toMatchObject({
      faults: [{ field: 'workplaceId', code: 'workplaceClosed' }],
    })
  })

  it('is not overwritten by whoever saw it as it was', async () => {
    const other = await makeMember(admin, ward.programmeId, 'administrator', { name: 'Eva Ek' })
    const colleague = await asAdministratorOf(admin, other.personId)
    const seen = writtenPlacement((await kept()).placement)
    await change({ from: '2026-01-19' }, colleague)
    expect(await change({ to: '2026-12-01' }, keeper, seen)).toMatchObject({ refusal: 'changed' })
    const { placement, lastChange } = await kept()
    expect(placement).toMatchObject({ from: '2026-01-19', to: '2026-12-31' })
    expect(lastChange).toMatchObject({ by: 'Eva Ek' })
  })

  it('by two at once is moved by one, and the other is told', async () => {
    const other = await makeMember(admin, ward.programmeId, 'administrator', { name: 'Eva Ek' })
    const colleague = await asAdministratorOf(admin, other.personId)
    const both = await Promise.all([
      change({ to: '2026-12-01' }),
      change({ to: '2026-12-15' }, colleague),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'changed' })
  })
})

describe('a placement that is taken away', () => {
  const remove = (placementId: string) => removePlacement(keeper, { key: newId(), placementId })

  it('is gone', async () => {
    const added = await add()
    if (!added.ok) throw new Error(JSON.stringify(added))
    expect(await remove(added.value.placementId)).toMatchObject({ ok: true })
    expect(await readPlacement(keeper, added.value.placementId)).toBeNull()
  })

  it('has no request and no form', async () => {
    await askedIn(admin, ward)
    expect((await kept()).use).toEqual({ forms: 0, requests: 1, outside: 0 })
    expect(await remove(ward.placementId)).toMatchObject({ refusal: 'inUse' })
    expect(await readPlacement(keeper, ward.placementId)).not.toBeNull()
  })

  it('belongs to a training that goes on', async () => {
    const added = await add()
    if (!added.ok) throw new Error(JSON.stringify(added))
    await admin`update training set state = 'completed' where id = ${ward.otherTrainee.trainingId}`
    expect(await remove(added.value.placementId)).toMatchObject({ refusal: 'notPossible' })
  })
})

describe('the calendar', () => {
  it('has everybody who is or will be in training, by name, with placements and leave', async () => {
    await admin`insert into pause (id, training_id, starts_on)
      values (${newId()}, ${ward.otherTrainee.trainingId}, '2026-12-01')`
    const { rows, today } = await readPlacementCalendar(keeper)
    expect(today).toBe('2026-11-23')
    expect(rows.map(({ name }) => name)).toEqual(['Tove Trast', 'Ture Tall'])
    expect(rows[0]?.placements).toMatchObject([{ id: ward.placementId }])
    expect(rows[1]?.leaves).toMatchObject([{ from: '2026-12-01', to: null }])
    await admin`update training set state = 'ended' where id = ${ward.otherTrainee.trainingId}`
    expect((await readPlacementCalendar(keeper)).rows).toHaveLength(1)
  })
})
