import { afterAll, beforeAll, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeTrainee } from '@/db/factories/people'
import { withoutRowSecurity } from '@/db/factories/test-database'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { makeClockMovable, moveClockTo } from '@/db/movable-clock'
import { newId } from '@/db/new-id'
import { readTraining } from './read-training'
import { readTrainings } from './read-trainings'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
beforeAll(async () => {
  await makeClockMovable(admin)
  await moveClockTo(admin, new Date('2026-11-23T11:00:00Z'))
  ward = await makeWard(admin)
  await makeWard(admin)
  const planned = { name: 'Örjan Öst', startsOn: '2027-02-01' }
  const { trainingId } = await makeTrainee(admin, ward.programmeId, planned)
  await admin`update training set state = 'planned' where id = ${trainingId}`
  const gone = await makeTrainee(admin, ward.programmeId, { name: 'Greta Gick' })
  await admin`update training set state = 'ended' where id = ${gone.trainingId}`
  const away = await makeTrainee(admin, ward.programmeId, { name: 'Åsa Åkare' })
  await admin`insert into pause (id, training_id, starts_on)
    values (${newId()}, ${away.trainingId}, '2026-11-01')`
})

const look = async (group: 'now' | 'planned' | 'over', search = '') =>
  readTrainings(await asAdministratorOf(admin, ward.administrator.personId), {
    ...{ group, search, page: 1 },
  })

it('is everybody of own programmes who goes on, by name, with what is missing', async () => {
  const { trainings, counts } = await look('now')
  expect(counts).toEqual({ now: 3, planned: 1, over: 1 })
  expect(trainings).toMatchObject([
    {
      ...{ name: 'Tove Trast', status: 'running', mainSupervisors: ['Siv Sand'] },
      missing: [{ what: 'placementAfter', day: '2026-12-31' }],
    },
    {
      ...{ name: 'Ture Tall', mainSupervisors: [] },
      missing: [{ what: 'mainSupervisor' }, { what: 'placements' }],
    },
    { name: 'Åsa Åkare', status: 'paused' },
  ])
})

it('is those who will begin, and those who have gone', async () => {
  expect((await look('planned')).trainings).toMatchObject([
    { name: 'Örjan Öst', missing: [{ what: 'mainSupervisor' }, { what: 'placements' }] },
  ])
  expect((await look('over')).trainings).toMatchObject([
    { name: 'Greta Gick', status: 'ended', missing: [] },
  ])
})

it('finds by a piece of a name, and takes signs for what they are', async () => {
  expect((await look('now', 'ÅKA')).trainings.map(({ name }) => name)).toEqual(['Åsa Åkare'])
  expect((await look('now', '%')).counts).toEqual({ now: 0, planned: 0, over: 0 })
})

it('gives no training of another programme, by the code alone', async () => {
  await withoutRowSecurity(admin)
  const other = await makeWard(admin)
  const keeper = await asAdministratorOf(admin, ward.administrator.personId)
  expect((await look('now')).counts.now).toBe(3)
  expect(await readTraining(keeper, other.trainee.trainingId)).toBeNull()
  expect(await readTraining(keeper, 'nonsense')).toBeNull()
})
