import postgres, { type Sql } from 'postgres'
import { closePools, settings } from '../client'
import { makeDemoMailbox } from '../demo-mailbox'
import { makeClockMovable, restoreClock } from '../movable-clock'
import { prepareDatabase } from '../prepare-database'
import { cleanSlate } from './clean-slate'
import { leaveDiskBehind, waitForDisk } from './disk'
import { liveThrough } from './live-through'
import { mintPlayers } from './mint-players'
import { planHistory } from './plan-history'
import { plantAccounts } from './plant-accounts'
import { plantPeople } from './plant-people'
import { plantPlaces } from './plant-places'
import { type InTraining, plantTraining } from './plant-training'

type Tell = (line: string) => void

/**
 * Makes a database ready and fills it with the demo's invented people and their history, once. One
 * that was interrupted begins anew. The address is the administrator's.
 */
export async function seedDemo(administratorUrl: string, tell: Tell): Promise<void> {
  const one = { ...settings, max: 1, idle_timeout: undefined }
  const lock = postgres(administratorUrl, one)
  const admin = postgres(administratorUrl, one)
  try {
    // Of two seeds at once the second waits, and then finds the work done.
    await lock`select pg_advisory_lock(hashtext('handslag seed'))`
    await prepareDatabase(administratorUrl, 'demo')
    await makeDemoMailbox(admin)
    const [made] = await admin`select from installation where seeded_at is not null`
    if (made) return tell('the demo is there already')
    await cleanSlate(admin, administratorUrl)
    await seed(admin, tell)
  } finally {
    await Promise.all([closePools(), admin.end(), lock.end()])
  }
}

async function seed(admin: Sql, tell: Tell): Promise<void> {
  const [now] = await admin<{ today: string }[]>`select today() as today`
  const { trainings, happenings } = planHistory(now?.today ?? '')
  const places = await plantPlaces(admin)
  const people = await plantPeople(admin, places)
  const inTraining: InTraining[] = []
  for (const training of trainings) {
    const ground = { places, people: people.assessors }
    inTraining.push(await plantTraining(admin, training, ground))
  }
  tell(`${inTraining.length} trainees, ${people.assessors.size} assessors`)
  await makeClockMovable(admin)
  await leaveDiskBehind(admin)
  try {
    const players = await mintPlayers(admin, people, inTraining)
    await liveThrough(admin, { happenings, players }, tell)
  } finally {
    await restoreClock(admin)
    await waitForDisk(admin)
  }
  await admin`delete from session`
  await plantAccounts(admin)
  // Nobody is told of what was invented.
  await admin`update outbox set delivered_at = clock()`
  await admin`delete from graphile_worker._private_jobs`
  await admin`update installation set seeded_at = clock()`
}
