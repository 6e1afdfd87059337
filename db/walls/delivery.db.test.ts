import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, auth, worker } from '../client'
import { administrator } from '../factories/administrator'
import { newId } from '../new-id'
import { actAs, attempt } from './attempt'
import { makeWorld, type World } from './world'

const admin = administrator()
afterAll(() => admin.end())
let world: World
beforeAll(async () => {
  world = await makeWorld(admin)
})

/** Posts a notice as the trainee would, and gives what is to be done about it then. */
function jobsAfterPost(mutation?: string): Promise<string> {
  const id = newId()
  return attempt(
    admin,
    async (sql) => {
      await actAs(sql, world.own.trainee.personId)
      await sql`insert into outbox (id, programme_id, kind, subject_id, made_at)
        values (${id}, ${world.own.programmeId}, 'requestMade', ${world.own.open}, clock())`
      await sql`reset role`
      const jobs = await sql`select from graphile_worker._private_jobs where key = ${id}`
      return String(jobs.count)
    },
    mutation,
  )
}

it('a notice asks for its delivery in the act’s own transaction', async () => {
  expect(await jobsAfterPost()).toBe('1')
  // The attempt was undone, and with it what it asked for.
  const [left] = await admin`select count(*)::int as n from graphile_worker._private_jobs as job
    where not exists (select from outbox where outbox.id::text = job.key)`
  expect(left?.n).toBe(0)
})

it('would lie there without its trigger', async () => {
  expect(await jobsAfterPost('drop trigger ask_for_delivery on outbox')).toBe('0')
})

it('is asked for by the database alone: whoever serves reaches no job', async () => {
  for (const pool of [app(), auth()]) {
    for (const statement of [
      'select * from graphile_worker._private_jobs',
      "select graphile_worker.add_job('deliver', '{}'::json)",
    ])
      await expect(pool.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
  }
  expect((await worker()`select from graphile_worker._private_jobs`).count).toBeGreaterThan(0)
})
