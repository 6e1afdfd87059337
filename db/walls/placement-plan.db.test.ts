import type { ISql } from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { administrator } from '../factories/administrator'
import { makeTrainee } from '../factories/people'
import { makePlacement, makeProgramme, makeWorkplace } from '../factories/programme'
import { attempt } from './attempt'

const admin = administrator()
afterAll(() => admin.end())

/** What a new placement plans, with such settings of its programme. */
async function plannedWith(settings: Record<string, string | number>) {
  const { programmeId, regionId } = await makeProgramme(admin)
  await admin`update programme set settings = ${admin.json(settings)} where id = ${programmeId}`
  const { trainingId } = await makeTrainee(admin, programmeId)
  const workplaceId = await makeWorkplace(admin, regionId, 'Akuten')
  await makePlacement(admin, trainingId, workplaceId, ['2026-03-01', '2026-05-31'])
  const [placement] = await admin`select planned from placement where training_id = ${trainingId}`
  await admin`update programme set settings = '{"plannedPerPlacement": 9}' where id = ${programmeId}`
  const [later] = await admin`select planned from placement where training_id = ${trainingId}`
  expect(later).toEqual(placement)
  return placement?.planned
}

it.each([
  ['two, when the programme says nothing', {}, 2],
  ['what the programme says', { plannedPerPlacement: 4 }, 4],
  ['none, when the programme says so', { plannedPerPlacement: 0 }, 0],
  ['two, when what the programme says is no number', { plannedPerPlacement: 'många' }, 2],
  ['two, when the programme says more than can be', { plannedPerPlacement: 51 }, 2],
])('a placement plans %s, and keeps it', async (_title, settings, planned) => {
  expect(await plannedWith(settings)).toBe(planned)
})

it('would plan nothing at all without its trigger', async () => {
  const { programmeId, regionId } = await makeProgramme(admin)
  const { trainingId } = await makeTrainee(admin, programmeId)
  const workplaceId = await makeWorkplace(admin, regionId, 'Akuten')
  const days: [string, string] = ['2026-03-01', '2026-05-31']
  const place = (sql: ISql) => makePlacement(sql, trainingId, workplaceId, days)
  expect(await attempt(admin, async (sql) => void (await place(sql)))).toBe('done')
  const without = 'drop trigger plan_as_programme on placement'
  const refusal = await attempt(admin, async (sql) => void (await place(sql)), without)
  expect(refusal).toContain('planned')
})
