import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makePerson } from '@/db/factories/people'
import { asAdministratorOf, asReaderOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import type { Administrator } from './access/viewer'
import { appointSupervisor } from './appoint-supervisor'
import { endSupervision } from './end-supervision'
import { readSupervisorCandidates } from './read-supervisor-candidates'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let keeper: Administrator
let trainingId: string
beforeAll(async () => {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
})
beforeEach(async () => {
  ward = await makeWard(admin)
  keeper = await asAdministratorOf(admin, ward.administrator.personId)
  trainingId = ward.trainee.trainingId
})

const appoint = (personId: string, change: Partial<{ from: string; to: string | null }> = {}) =>
  appointSupervisor(keeper, {
    ...{ key: newId(), trainingId, personId, kind: 'placement' as const },
    ...{ from: '2026-11-23', to: null, ...change },
  })
const found = async (search = '') => {
  const choice = await readSupervisorCandidates(keeper, { trainingId, search })
  return choice?.candidates.map(({ name }) => name)
}
const supervised = async (personId: string) =>
  (await asReaderOf(admin, personId)).supervisedTrainingIds

it('is somebody known in the programme with an account, found by name, never the doctor', async () => {
  await admin`insert into assessor (id, programme_id, name, email, title, specialty)
    values (${newId()}, ${ward.programmeId}, 'Gun Gäst', 'gun@gast.test', '', '')`
  expect(await found()).toEqual(['Bo Berg', 'Britt Bäck', 'Dag Dal', 'Siv Sand'])
  expect(await found('bäck')).toEqual(['Britt Bäck'])
  await admin`update person set deactivated_at = clock() where id = ${ward.assessor.personId}`
  expect(await found('bo')).toEqual([])
})

it('reads the doctor’s record from the first day to the last', async () => {
  const { personId } = ward.assessor
  expect(await appoint(personId, { from: '2026-11-24' })).toMatchObject({ ok: true })
  expect(await supervised(personId)).toEqual([])
  await admin`update supervision set starts_on = '2026-11-23' where person_id = ${personId}`
  expect(await supervised(personId)).toEqual([trainingId])
  const [row] = await admin<{ id: string }[]>`
    select id from supervision where person_id = ${personId}`
  const end = (day: string) =>
    endSupervision(keeper, { key: newId(), supervisionId: row?.id ?? '', day })
  expect(await end('2026-11-22')).toMatchObject({
    faults: [{ field: 'day', code: 'endsBeforeStart' }],
  })
  expect(await end('2026-11-23')).toMatchObject({ ok: true })
  expect(await supervised(personId)).toEqual([trainingId])
  await admin`update supervision set starts_on = '2026-11-01', ends_on = '2026-11-22'
    where person_id = ${personId}`
  expect(await supervised(personId)).toEqual([])
  expect(await end('2026-12-31')).toMatchObject({ refusal: 'notFound' })
  expect(await supervised(personId)).toEqual([])
})

it('is nobody unknown in the programme, and not the doctor', async () => {
  const stranger = await makePerson(admin)
  for (const personId of [stranger.personId, ward.trainee.personId, newId()]) {
    expect(await appoint(personId)).toMatchObject({
      faults: [{ field: 'personId', code: 'required' }],
    })
  }
})

it('is the same person once at a time', async () => {
  await appoint(ward.assessor.personId)
  expect(await appoint(ward.assessor.personId)).toMatchObject({
    faults: [{ field: 'personId', code: 'supervisesAlready', about: '2026-11-23 –' }],
  })
})

it('stands in the chain with who, as what and when', async () => {
  await appoint(ward.assessor.personId, { to: '2026-12-31' })
  const events = await admin`select verb, detail from audit_event
    where programme_id = ${ward.programmeId}`
  const { personId } = ward.assessor
  const detail = { personId, kind: 'placement', from: '2026-11-23', to: '2026-12-31' }
  expect(events).toEqual([{ verb: 'appointSupervisor', detail }])
})

it('is appointed to no training that is over, but may still be given a last day', async () => {
  await admin`update training set state = 'completed' where id = ${trainingId}`
  expect(await appoint(ward.assessor.personId)).toMatchObject({ refusal: 'notPossible' })
  const [row] = await admin<{ id: string }[]>`
    select id from supervision where person_id = ${ward.supervisor.personId}`
  const asked = { key: newId(), supervisionId: row?.id ?? '', day: '2026-11-22' }
  expect(await endSupervision(keeper, asked)).toMatchObject({ ok: true })
  const reader = await asReaderOf(admin, ward.supervisor.personId)
  expect(reader.supervisedTrainingIds).toEqual([])
})
