import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { type ForbiddenDeed, type Forbidden, refused } from './forbidden'
import * as form from './form'
import { publishIn } from './region-form'
import type { World } from './world'

type Patch = Record<string, unknown>

const closed = '23R09: a request is closed once and never altered'
const once = (says: string, deed: ForbiddenDeed, gives = closed) =>
  refused('request.closed_once', gives, says, deed)

const requests: Forbidden[] = [
  refused(
    'request.signed_has_form',
    '23R08: a signed request has its form',
    'a request is closed as signed without a form',
    (sql, { own }) => form.closeAsSigned(sql, own.waiting),
  ),
  once(
    'a request begins closed',
    (sql, { own }) => sql`insert into request
    select (jsonb_populate_record(request, jsonb_build_object('id', ${newId()}::text,
      'state', 'withdrawn', 'closed_at', clock()))).* from request where id = ${own.waiting}`,
    '23R09: a request begins open',
  ),
  once('a request is closed twice', async (sql, { own }) => {
    await sql`update request set state = 'withdrawn', closed_at = clock() where id = ${own.waiting}`
    await sql`update request set state = 'redirected' where id = ${own.waiting}`
  }),
  once(
    'a signed request is opened again',
    (sql, { own }) =>
      sql`update request set state = 'open', closed_at = null where id = ${own.requestId}`,
  ),
  once(
    'a request is sent to another without a new one',
    (sql, { own, same }) =>
      sql`update request set assessor_id = ${same.assessorId} where id = ${own.waiting}`,
  ),
  once(
    'a request is given another day',
    (sql, { own }) => sql`update request set observed_on = '2026-02-11' where id = ${own.waiting}`,
  ),
  once(
    'a request is made to last',
    (sql, { own }) => sql`update request set expires_at = 'infinity' where id = ${own.waiting}`,
  ),
  once(
    'a request is deleted',
    (sql, { own }) => sql`delete from request where id = ${own.waiting}`,
  ),
  refused(
    'request.never_emptied',
    '23R01: request is never altered',
    'the requests are emptied',
    (sql) => sql`truncate request cascade`,
  ),
]

const ask = (sql: TransactionSql, { own }: World, patch: Patch) => sql`insert into request
  select (jsonb_populate_record(request, ${sql.json({ id: newId(), ...patch } as never)})).*
  from request where id = ${own.waiting}`
const fits = (gives: string, says: string, deed: ForbiddenDeed) =>
  refused('request.request_fits', gives, says, deed)

const people: Forbidden[] = [
  fits(
    '23R10: nobody assesses themself',
    'a trainee who assesses too asks themself',
    async (sql, world) => {
      const { own } = world
      await ask(sql, world, {
        assessor_id: await assessorOf(sql, own.trainee.personId, own.programmeId),
      })
    },
  ),
  fits(
    '23R11: a focus or goal that the form does not print',
    'a focus is asked for that the form has not',
    (sql, world) => ask(sql, world, { foci: ['history', 'dance'] }),
  ),
  fits(
    '23R11: a focus or goal that the form does not print',
    'a goal is asked for that the form has not',
    (sql, world) => ask(sql, world, { goals: ['bt99'] }),
  ),
  fits(
    '23R15: the form is not published',
    'a form that is not published is asked for',
    async (sql, world) => {
      const version = newId()
      await sql`insert into instrument_version (id, instrument_id, number, definition)
      select ${version}, instrument_id, 99, '{}' from instrument_version limit 1`
      await ask(sql, world, { version_id: version, foci: [], goals: [] })
    },
  ),
  fits(
    '23R41: an assessor who has left is not asked',
    'an assessor is asked who has left',
    async (sql, world) => {
      await sql`update assessor set left_at = clock() where id = ${world.own.assessorId}`
      await ask(sql, world, {})
    },
  ),
  fits(
    '23R17: only a redirected request is replaced',
    'a request that is open still is replaced',
    (sql, world) => ask(sql, world, { replaces_id: world.own.expired }),
  ),
  refused(
    'request.asked_in_region',
    '23R42: a form of another region is not asked for',
    'a form of another region is asked for',
    async (sql, world) => {
      const { versionId } = await publishIn(sql, world.away.regionId)
      await ask(sql, world, { version_id: versionId, foci: [], goals: [] })
    },
  ),
  refused(
    'programme_instrument.used_in_region',
    '23R42: a form of another region is not used',
    'a programme uses a form of another region',
    async (sql, { home, away }) => {
      const { instrumentId } = await publishIn(sql, away.regionId)
      await sql`insert into programme_instrument (programme_id, instrument_id, used_from)
        values (${home.programmeId}, ${instrumentId}, clock())`
    },
  ),
  refused(
    'assessor.assessor_is_another',
    '23R10: nobody assesses themself',
    'the trainee turns out to be the assessor',
    async (sql, { own }) => {
      const unknown = await assessorOf(sql, null, own.programmeId)
      await sql`insert into request select (jsonb_populate_record(request,
      jsonb_build_object('id', ${newId()}::text, 'assessor_id', ${unknown}::text))).*
      from request where id = ${own.waiting}`
      await sql`update assessor set person_id = ${own.trainee.personId} where id = ${unknown}`
    },
  ),
  refused(
    'assessor.assessor_is_another',
    '23R16: an assessor is linked once',
    'an assessor’s forms change hands',
    (sql, { own, same }) =>
      sql`update assessor set person_id = ${same.trainee.personId} where id = ${own.assessorId}`,
  ),
  refused(
    'training.stays_with_doctor',
    '23R16: a training stays with its doctor',
    'a trainee’s forms change hands',
    (sql, { own, same }) =>
      sql`update training set person_id = ${same.trainee.personId} where id = ${own.trainingId}`,
  ),
  refused(
    'voiding.void_newest',
    '23R12: a corrected form is not declared void',
    'a version that was corrected is declared void',
    async (sql, { own }) => {
      await form.correct(sql, own.formId)
      await form.voidForm(sql, own.formId, own.assessor.personId)
    },
  ),
]

async function assessorOf(sql: TransactionSql, personId: string | null, programmeId: string) {
  const id = newId()
  await sql`insert into assessor (id, programme_id, person_id, name, email, title, specialty)
    values (${id}, ${programmeId}, ${personId}, 'Ola Ek', ${id}, '', '')`
  return id
}

export const forbiddenRequests: Forbidden[] = [...requests, ...people]
