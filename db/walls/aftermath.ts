import type { ISql, Sql } from 'postgres'
import { newId } from '../new-id'

type Where = { programmeId: string; trainingId: string; assessorId: string }
type Line = Where & { requestId: string; open: string; formId: string }

/** Rates a trainee by themself, on every row of a request's form. */
export const rateSelf = (sql: ISql, requestId: string, level = 2) =>
  sql`insert into self_rating (request_id, version_id, area_id, level, rated_at)
    select request.id, version_area.version_id, area_id, ${level}::int, clock()
    from request join version_area using (version_id) where request.id = ${requestId}`

/** Raises a concern beside a request; gives its id. */
export async function raise(sql: ISql, { requestId, ...where }: Where & { requestId: string }) {
  const id = newId()
  await sql`insert into concern (id, programme_id, training_id, request_id, assessor_id, text,
      raised_at)
    values (${id}, ${where.programmeId}, ${where.trainingId}, ${requestId}, ${where.assessorId},
      'Blev avbruten av stress.', clock())`
  return id
}

export const writeOn = (sql: ISql, concernId: string, by: string, kind = 'answer') =>
  sql`insert into concern_note (id, concern_id, kind, text, written_by, written_at)
    values (${newId()}, ${concernId}, ${kind}, 'Vi talas vid.', ${by}, clock())`

export const talk = (sql: ISql, { programmeId, trainingId }: Where, by: string) =>
  sql`insert into supervision_talk (id, programme_id, training_id, held_on, agreed, written_by,
      written_at)
    values (${newId()}, ${programmeId}, ${trainingId}, '2026-02-01', 'Mer akutmedicin.', ${by},
      clock())`

export const meet = (sql: ISql, { programmeId, trainingId }: Where, by: string) =>
  sql`insert into progress_meeting (id, programme_id, training_id, held_on, present, notes,
      decision, written_by, written_at)
    values (${newId()}, ${programmeId}, ${trainingId}, '2026-02-01', 'Kollegiet', '',
      'Fortsätt som planerat.', ${by}, clock())`

export const view = (sql: ISql, personId: string, name = 'Min') =>
  sql`insert into saved_view (id, person_id, name, query, saved_at)
    values (${newId()}, ${personId}, ${name}, '?q=a', clock())`

/** What comes after a signed form: one row of each kind. Gives the concern's id. */
export async function makeAftermath(admin: Sql, line: Line, { personId }: { personId: string }) {
  const { formId, open } = line
  await rateSelf(admin, open)
  await admin`insert into opening (assessment_id, person_id, opened_at)
    values (${formId}, ${personId}, clock())`
  await admin`insert into objection (assessment_id, text, written_at)
    values (${formId}, 'Det var en annan patient.', clock())`
  const concernId = await raise(admin, line)
  await writeOn(admin, concernId, personId)
  await talk(admin, line, personId)
  await meet(admin, line, personId)
  await view(admin, personId)
  await admin`insert into welcome (person_id, role, seen_at)
    values (${personId}, 'trainee', clock())`
  return concernId
}
