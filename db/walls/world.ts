import { randomBytes } from 'node:crypto'
import type { ISql, Sql } from 'postgres'
import { makeInvited } from '../factories/invited'
import { makePerson, makeSupervisor } from '../factories/people'
import { makeDraft, makeRequest } from '../factories/request'
import { makeSession } from '../factories/session'
import { fullAnswers } from '../factories/signed-form'
import { makeWard } from '../factories/ward'
import { newId } from '../new-id'
import { makeAftermath } from './aftermath'
import { seePlan, sign, voidForm } from './form'
import { dateSettings } from './setting-tries'
import { makeForms } from './region-form'

export type World = Awaited<ReturnType<typeof makeWorld>>
/** What there is of one trainee and one assessor. */
export type Pair = Awaited<ReturnType<typeof makePair>>

type Person = { personId: string }
type Trainee = Person & { trainingId: string }
type Assessor = Person & { assessorId: string }

/** A day in every training of the world, within the placement. */
export const day = '2026-02-10'

/**
 * Two programmes in two regions. Of each table there is a row of `own` (the trainee and the assessor
 * of the first programme), of `same` (two others of that programme) and of `other`.
 */
export async function makeWorld(admin: Sql) {
  const [home, away] = [await makeWard(admin), await makeWard(admin)]
  const sister = newId()
  await admin`insert into programme (id, region_id, name, kind)
    values (${sister}, ${home.regionId}, ${`Sister ${sister}`}, 'AT')`
  for (const { programmeId, administrator } of [home, away]) {
    await dateSettings(admin, programmeId, administrator.personId)
  }
  const endedSupervisor = await makeSupervisor(admin, home.trainee.trainingId)
  await admin`update supervision set ends_on = '2026-01-31'
    where person_id = ${endedSupervisor.personId}`
  for (const ward of [home, away]) await makeForms(admin, ward)
  return {
    home,
    away,
    sister,
    endedSupervisor,
    bystander: await makePerson(admin),
    own: await makePair(admin, home.programmeId, home.trainee, home.assessor),
    same: await makePair(admin, home.programmeId, home.otherTrainee, home.otherAssessor),
    other: await makePair(admin, away.programmeId, away.trainee, away.assessor),
    versionId: await shippedVersion(admin),
  }
}

async function shippedVersion(admin: Sql) {
  const [version] = await admin<{ id: string }[]>`
    select instrument_version.id from instrument_version
    join instrument on instrument.id = instrument_id where instrument.key = 'mini-cex-bt'`
  return version?.id ?? ''
}

async function makePair(admin: Sql, programmeId: string, trainee: Trainee, assessor: Assessor) {
  const { trainingId } = trainee
  const where = { programmeId, trainingId, assessorId: assessor.assessorId }
  const ask = (origin: 'trainee' | 'assessor' = 'trainee') =>
    makeRequest(admin, { ...where, origin, prefilled: { observedOn: day } })
  // `open` has a draft, `waiting` has none, `unasked` was begun by the assessor.
  const [open, waiting, unasked] = [await ask(), await ask(), await ask('assessor')]
  const expired = await makeRequest(admin, { ...where, age: 15, prefilled: { observedOn: day } })
  await makeDraft(admin, open, fullAnswers)
  const requestId = await ask()
  const formId = await admin.begin((sql) => sign(sql, requestId))
  const planItemId = await writePlan(admin, formId)
  const again = await ask()
  const seeingFormId = await admin.begin(async (sql) => {
    const id = await sign(sql, again)
    await seePlan(sql, planItemId, id)
    return id
  })
  const spoilt = await ask()
  const voidFormId = await admin.begin((sql) => sign(sql, spoilt))
  await voidForm(admin, voidFormId, assessor.personId)
  await admin`insert into confirmation (assessment_id, confirmed_by, confirmed_at)
    values (${formId}, ${assessor.personId}, clock())`
  await admin`insert into pause (id, training_id, starts_on)
    values (${newId()}, ${trainingId}, '2026-06-01')`
  await admin`insert into training_step (id, programme_id, training_id, kind, day, taken_by, taken_at)
    values (${newId()}, ${programmeId}, ${trainingId}, 'start', '2026-01-12', ${trainee.personId},
      clock())`
  await makeRecord(admin, programmeId, trainee.personId)
  const concernId = await makeAftermath(admin, { ...where, requestId, open, formId }, trainee)
  await admin`insert into letter (outbox_id, address, at, refused_code, request_id)
    select id, 'gone@ward.test', clock(), 550, ${open} from outbox
    where subject_id = ${trainee.personId}`
  const invited = await makeInvited(admin, programmeId, assessor.personId)
  const requests = { requestId, open, waiting, unasked, expired }
  const forms = { formId, planItemId, seeingFormId, voidFormId, concernId }
  return { ...where, ...requests, ...forms, trainee, assessor, invited }
}

async function writePlan(sql: ISql, formId: string) {
  const planItemId = newId()
  await sql`insert into plan_item (id, assessment_id, position, text, written_at)
    values (${planItemId}, ${formId}, 1, 'Sammanfatta högt.', clock())`
  return planItemId
}

async function makeRecord(admin: Sql, programmeId: string, personId: string) {
  await makeSession(admin, personId)
  await admin`insert into credential (person_id, password_hash) values (${personId}, 'hash')`
  await admin`insert into identity (issuer, subject, person_id)
    values ('siths', ${personId}, ${personId})`
  await admin`insert into rate_limit (key, points) values (${personId}, 1)`
  await admin`insert into idempotency (person_id, key, verb, content_hash, result, at)
    values (${personId}, ${newId()}, 'request', ${randomBytes(32)}, '{}', clock())`
  await admin`insert into outbox (id, programme_id, kind, subject_id, made_at)
    values (${newId()}, ${programmeId}, 'requestMade', ${personId}, clock())`
  await admin.begin(async (sql) => {
    await sql`select set_config('app.person_id', ${personId}, true)`
    await sql`select record.append_audit(${programmeId}, 'request', 'request', ${personId}, '{}')`
  })
}
