import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPassword } from '@/data/access/password'
import { readCohort } from '@/data/read-cohort'
import { reasonKeys } from '@/domain/cohort'
import { requestStatus, requestStatuses } from '@/domain/request'
import { closePools, settings } from '../client'
import { administrator } from '../factories/administrator'
import { asDirectorOf } from '../factories/viewers'
import { makeClockMovable, moveClockTo } from '../movable-clock'
import { demoAddresses, demoPassword } from './plant-accounts'
import { seedDemo } from './seed-demo'

// A demo of the test's own: the databases of tests are no demos, and refuse to be seeded.
const testUrl = process.env.DATABASE_URL ?? ''
const cluster = administrator()
const name = `handslag_demo_${randomBytes(6).toString('hex')}`
const demoUrl = Object.assign(new URL(testUrl), { pathname: `/${name}` }).toString()
const demo = postgres(demoUrl, { ...settings, max: 1, prepare: false })
const lines: string[] = []
const seed = (url = demoUrl) => seedDemo(url, (line) => lines.push(line))

beforeAll(async () => {
  await cluster.unsafe(`create database ${name}`)
  process.env.DATABASE_URL = demoUrl
  await seed()
}, 180_000)

afterAll(async () => {
  await closePools()
  await demo.end()
  await cluster.unsafe(`drop database if exists ${name} with (force)`)
  await cluster.end()
})

const count = async (table: string) =>
  Number((await demo`select count(*) from ${demo(table)}`)[0]?.count)

/** The whole story in one word, without the ids, which are new each time. */
async function digest() {
  const [row] = await demo<{ digest: string }[]>`
    select md5(string_agg(concat_ws('|', person.name, request.state, request.observed_on,
      request.made_at::date, assessment.signer_name, assessment.texts, (
        select string_agg(concat(area.key, level), ',' order by area.key)
        from rating join area on area.id = rating.area_id where assessment_id = assessment.id
      )), ';' order by person.name, request.made_at, assessment.signed_at)) as digest
    from request join training on training.id = request.training_id
    join person on person.id = training.person_id
    left join assessment on assessment.request_id = request.id`
  return row?.digest
}

describe('the seeded demo', () => {
  it('has three programmes, 40 trainees, 60 assessors and about 600 assessments', async () => {
    expect(await count('programme')).toBe(3)
    expect(await count('training')).toBe(40)
    expect(await count('assessor')).toBe(60)
    expect(await count('supervision')).toBe(40)
    const assessments = await count('assessment')
    expect(assessments).toBeGreaterThan(550)
    expect(assessments).toBeLessThan(650)
  })

  it('shows a request in each status, and forms late, corrected, void and unasked', async () => {
    const rows = await demo<Parameters<typeof requestStatus>[0][]>`
      select state, expires_at as "expiresAt", now() as now,
        exists (select from draft where request_id = request.id) as "hasDraft" from request`
    const statuses = new Set(rows.map(requestStatus))
    expect([...statuses].sort()).toEqual([...requestStatuses].sort())
    const [kinds] = await demo`
      select count(*) filter (where signed_at::date - assessment.observed_on > 14) > 4 as late,
        count(corrects_id) > 2 as corrected, bool_or(request.origin = 'assessor') as unasked,
        (select count(*) > 0 from voiding) as void
      from assessment join request on request.id = request_id`
    expect(kinds).toEqual({ late: true, corrected: true, unasked: true, void: true })
  })

  it('is read, answered and followed up: something of everything that comes after a form', async () => {
    const [after] = await demo`
      select (select count(*) > 400 from opening) as read,
        (select count(distinct request_id) > 100 from self_rating) as rated,
        (select count(*) = 3 from objection) as objected,
        (select count(*) > 100 from plan_item where due_on is not null) as due,
        (select count(distinct seen) = 3 from sighting) as seen,
        (select count(distinct kind) = 3 from concern_note) as followed,
        (select count(*) > 150 from supervision_talk) as talked,
        (select count(*) > 30 from progress_meeting) as met,
        (select percentile_disc(0.5) within group (order by form_seconds) between 40 and 120
          from assessment) as minute,
        (select bool_or(settings -> 'traineesSeeConcerns' = 'true')
          and bool_or(settings ? 'expectedBand') from programme) as settled`
    expect(Object.entries(after ?? {}).filter(([, is]) => is !== true)).toEqual([])
  })

  it('has somebody for every reason of attention, and most of its trainees in phase', async () => {
    const [director] = await demo<{ personId: string }[]>`
      select person_id as "personId" from email where address = 'director@demo.test'`
    const { trainees } = await readCohort(await asDirectorOf(demo, director?.personId ?? ''), null)
    await demo`delete from session`
    expect(new Set(trainees.flatMap(({ reasons }) => reasons))).toEqual(new Set(reasonKeys))
    expect(trainees.filter(({ inPhase }) => inPhase).length * 2).toBeGreaterThan(trainees.length)
  })

  it('leaves the demo trainee something to read and something that waits', async () => {
    const [own] = await demo`
      select count(*) filter (where assessment.id is not null and opening is null) as unread,
        count(*) filter (where assessment.id is null and request.state = 'open') as waiting,
        count(objection) as objected
      from email join training on training.person_id = email.person_id
      join request on request.training_id = training.id
      left join assessment on assessment.request_id = request.id
      left join opening on opening.assessment_id = assessment.id
      left join objection on objection.assessment_id = assessment.id
      where address = 'trainee@demo.test'
        and not exists (select from assessment as newer where newer.corrects_id = assessment.id)`
    expect(own).toEqual({ unread: '2', waiting: '1', objected: '1' })
  })

  it('gives a password to its four accounts and to nobody else', async () => {
    const rows = await demo<{ address: string; hash: string }[]>`
      select address, password_hash as hash
      from credential join email on email.person_id = credential.person_id`
    expect(rows.map(({ address }) => address).sort()).toEqual([...demoAddresses].sort())
    for (const { hash } of rows) expect(await isPassword(hash, demoPassword)).toBe(true)
  })

  it('is left with its true clock, waiting for the disk, and with nobody signed in', async () => {
    const [clock] = await demo`select clock() = now() as true`
    expect(clock).toEqual({ true: true })
    const settings = await demo`select from pg_db_role_setting
      join pg_database on pg_database.oid = setdatabase and datname = current_database()`
    expect(settings).toHaveLength(0)
    expect(await count('session')).toBe(0)
  })

  it('is whole already when it is seeded again', async () => {
    const before = await count('request')
    await seed()
    expect(lines.at(-1)).toBe('the demo is there already')
    expect(await count('request')).toBe(before)
  })

  it('begins anew after an interruption, and tells the same story', async () => {
    const before = await digest()
    await demo`update installation set seeded_at = null`
    await makeClockMovable(demo)
    await moveClockTo(demo, new Date('2026-01-01'))
    await seed()
    expect(await digest()).toBe(before)
    expect(await count('training')).toBe(40)
  }, 180_000)

  it('is never made of a database that serves something else', async () => {
    await expect(seed(testUrl)).rejects.toThrow('This database is a test, not a demo: ')
  })
})
