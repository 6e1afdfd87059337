import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn } from '@/db/factories/forms'
import { makeProgramme } from '@/db/factories/programme'
import { asAdministratorOf, asDirectorOf, asSupervisorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { moveTraining } from './move-training'
import { readAssessment } from './read-assessment'
import { readTraining } from './read-training'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
let elsewhere: string
beforeAll(async () => {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
})
beforeEach(async () => {
  ward = await makeWard(admin)
  elsewhere = (await makeProgramme(admin)).programmeId
  await admin`insert into membership (id, person_id, programme_id, role, starts_on)
    values (${newId()}, ${ward.administrator.personId}, ${elsewhere}, 'administrator', '2020-01-01')`
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
})

const move = (change: Partial<Parameters<typeof moveTraining>[1]> = {}) =>
  moveTraining(keeper, {
    ...{ key: newId(), trainingId: ward.trainee.trainingId, day: '2026-11-15' },
    ...{ toProgrammeId: elsewhere, plannedEndOn: '2027-03-31', ...change },
  })

it('ends the training here, and begins one that continues it there the day after', async () => {
  const moved = await move()
  if (!moved.ok) throw new Error(JSON.stringify(moved))
  const there = await readTraining(keeper, moved.value.trainingId)
  expect(there).toMatchObject({
    ...{ name: 'Tove Trast', programmeId: elsewhere, status: 'running', start: '2026-11-16' },
    ...{ plannedEnd: '2027-03-31', percent: 100, placements: [], supervisors: [] },
    before: { id: ward.trainee.trainingId },
  })
  const here = await readTraining(keeper, ward.trainee.trainingId)
  expect(here).toMatchObject({ status: 'moved', after: { id: moved.value.trainingId } })
  expect(here?.placements).toMatchObject([{ to: '2026-11-15' }])
  expect(here?.history).toMatchObject([{ kind: 'move', day: '2026-11-15' }])
})

it('is planned there when it begins tomorrow', async () => {
  const moved = await move({ day: '2026-11-23' })
  if (!moved.ok) throw new Error(JSON.stringify(moved))
  expect(await readTraining(keeper, moved.value.trainingId)).toMatchObject({ status: 'planned' })
})

it('is refused to where the doctor has a training that goes on, and changes nothing', async () => {
  await admin`insert into training (id, programme_id, person_id, starts_on, planned_end_on, state)
    values (${newId()}, ${elsewhere}, ${ward.trainee.personId}, '2026-01-12', '2027-01-11', 'running')`
  expect(await move()).toMatchObject({ faults: [{ field: 'toProgrammeId', code: 'goesOnThere' }] })
  const here = await readTraining(keeper, ward.trainee.trainingId)
  expect(here).toMatchObject({ status: 'running' })
})

it('leaves what was signed with those who read it here, and gives it to nobody there', async () => {
  const { assessmentId } = await signedIn(admin, ward)
  await move()
  const supervisor = await asSupervisorOf(admin, ward.supervisor.personId)
  expect(await readAssessment(supervisor, assessmentId)).not.toBeNull()
  const here = await asDirectorOf(admin, ward.director.personId)
  expect(await readAssessment(here, assessmentId)).not.toBeNull()
  const there = (await makeWard(admin)).director.personId
  await admin`update membership set programme_id = ${elsewhere} where person_id = ${there}`
  expect(await readAssessment(await asDirectorOf(admin, there), assessmentId)).toBeNull()
})

it('goes to no programme that one does not administer, nor to the same one', async () => {
  const strange = (await makeProgramme(admin)).programmeId
  for (const toProgrammeId of [strange, ward.programmeId, '', newId()]) {
    expect(await move({ toProgrammeId })).toMatchObject({
      faults: [{ field: 'toProgrammeId', code: 'required' }],
    })
  }
})

it('ends there after it begins, and stands in the chains of both programmes', async () => {
  expect(await move({ plannedEndOn: '2026-11-16' })).toMatchObject({
    faults: [{ field: 'plannedEndOn', code: 'endsBeforeStart' }],
  })
  await move()
  const events = await admin`select programme_id as programme, verb from audit_event
    where programme_id in (${ward.programmeId}, ${elsewhere}) order by verb`
  expect(events).toMatchObject([
    { programme: elsewhere, verb: 'continueTraining' },
    { programme: ward.programmeId, verb: 'moveTraining' },
  ])
})
