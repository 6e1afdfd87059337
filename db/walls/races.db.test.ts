import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Sql, TransactionSql } from 'postgres'
import { administrator } from '../factories/administrator'
import { makeRequest } from '../factories/request'
import { whenWaitedFor } from '../factories/when-waited-for'
import { newId } from '../new-id'
import { writeOn } from './aftermath'
import { correct, sign, voidForm } from './form'
import { day, makeWorld, type World } from './world'

const [first, second] = [administrator(), administrator()]
afterAll(() => Promise.all([first.end(), second.end()]))
let world: World
beforeEach(async () => {
  world = await makeWorld(first)
})

type Step = (sql: TransactionSql) => Promise<unknown>

/** The second begins while the first is done but not committed, and waits for it. */
async function overlap(one: Step, two: Step): Promise<string[]> {
  const opened = gate()
  const late = opened.passed.then(() => outcome(second, two))
  const early = outcome(first, async (sql) => {
    await one(sql)
    opened.pass()
    await whenWaitedFor(sql)
  })
  return Promise.all([early, late])
}

function gate() {
  let pass = () => {}
  const passed = new Promise<void>((resolve) => {
    pass = resolve
  })
  return { pass, passed }
}

const outcome = (pool: Sql, step: Step) =>
  pool.begin(step).then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

it('lets a form be declared void or corrected, whichever comes first, never both', async () => {
  const { formId, seeingFormId, assessor } = world.own
  const correcting = await overlap(
    (sql) => voidForm(sql, formId, assessor.personId),
    (sql) => correct(sql, formId),
  )
  expect(correcting).toEqual(['done', 'a void form is not corrected'])
  const voiding = await overlap(
    (sql) => correct(sql, seeingFormId),
    (sql) => voidForm(sql, seeingFormId, assessor.personId),
  )
  expect(voiding).toEqual(['done', 'a corrected form is not declared void'])
})

it('lets one of two corrections of a version through', async () => {
  const { formId } = world.own
  const [one, two] = await overlap(
    (sql) => correct(sql, formId),
    (sql) => correct(sql, formId),
  )
  expect(one).toBe('done')
  expect(two).toContain('assessment_corrects_id_unique')
})

it('lets one of two voidings through', async () => {
  const { formId, assessor } = world.own
  const [one, two] = await overlap(
    (sql) => voidForm(sql, formId, assessor.personId),
    (sql) => voidForm(sql, formId, assessor.personId),
  )
  expect(one).toBe('done')
  expect(two).toContain('voiding_pkey')
})

it('lets one of two signatures through', async () => {
  const { waiting: requestId } = world.own
  const [one, two] = await overlap(
    (sql) => sign(sql, requestId),
    (sql) => sign(sql, requestId),
  )
  expect([one, two]).toEqual(['done', 'a request is closed once and never altered'])
})

it('lets one of two closings of a concern through', async () => {
  const { concernId, trainee } = world.own
  const [one, two] = await overlap(
    (sql) => writeOn(sql, concernId, trainee.personId, 'close'),
    (sql) => writeOn(sql, concernId, trainee.personId, 'close'),
  )
  expect(one).toBe('done')
  expect(two).toContain('concern_closed_once')
})

it('never links an assessor to the trainee who is asking them just now', async () => {
  const { programmeId, trainingId, trainee } = world.own
  const assessorId = newId()
  await first`insert into assessor (id, programme_id, name, email, title, specialty)
    values (${assessorId}, ${programmeId}, 'Ola Ek', ${assessorId}, '', '')`
  const link: Step = async (sql) =>
    sql`update assessor set person_id = ${trainee.personId} where id = ${assessorId}`
  const ask: Step = (sql) =>
    makeRequest(sql as never, {
      programmeId,
      trainingId,
      assessorId,
      prefilled: { observedOn: day },
    })
  expect(await overlap(ask, link)).toEqual(['done', 'nobody assesses themself'])
})

it('never asks an assessor who has just turned out to be the trainee', async () => {
  const { programmeId, trainingId, trainee } = world.own
  const assessorId = newId()
  await first`insert into assessor (id, programme_id, name, email, title, specialty)
    values (${assessorId}, ${programmeId}, 'Ola Ek', ${assessorId}, '', '')`
  const both = await overlap(
    async (sql) =>
      sql`update assessor set person_id = ${trainee.personId} where id = ${assessorId}`,
    (sql) =>
      makeRequest(sql as never, {
        programmeId,
        trainingId,
        assessorId,
        prefilled: { observedOn: day },
      }),
  )
  expect(both).toEqual(['done', 'nobody assesses themself'])
})
