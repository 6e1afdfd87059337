import type { ISql } from 'postgres'
import { newId } from '../new-id'

type Row = Record<string, unknown>

/** The row that a signed form on this request would be, with what a test wants otherwise. */
export async function formRow(sql: ISql, requestId: string, patch: Row = {}): Promise<Row> {
  const id = newId()
  const [row] = await sql<{ row: Row }[]>`
    select jsonb_build_object(
      'id', ${id}::text, 'first_id', ${id}::text, 'request_id', id, 'programme_id', programme_id,
      'training_id', training_id, 'assessor_id', assessor_id, 'version_id', version_id,
      'placement_id', access.placement_on(training_id, observed_on), 'observed_on', observed_on,
      'difficulty', 'moderate', 'context', '', 'texts', '{"summary": "Trygg."}'::jsonb,
      'signed_at', clock(), 'signer_name', 'Bo Berg', 'signer_title', '', 'signer_specialty', '',
      'signer_workplace', '', 'identity_level', 'account',
      'content_hash', '\\x' || repeat('ab', 32)) as row
    from request where id = ${requestId}`
  return { ...row?.row, ...patch }
}

export const insertRow = (sql: ISql, table: string, row: Row) =>
  sql`insert into ${sql(table)}
    select * from jsonb_populate_record(null::${sql(table)}, ${sql.json(row as never)})`

export const closeAsSigned = (sql: ISql, requestId: string) =>
  sql`update request set state = 'signed', closed_at = clock() where id = ${requestId}`

/** Answers every row of the form's version, except those of the areas left out. */
export const insertRatings = (
  sql: ISql,
  formId: string,
  { level = 3, except = [] }: { level?: number | null; except?: string[] } = {},
) =>
  sql`insert into rating (assessment_id, version_id, area_id, level)
    select assessment.id, assessment.version_id, area_id, ${level}::int
    from assessment join version_area on version_area.version_id = assessment.version_id
    join area on area.id = area_id
    where assessment.id = ${formId} and not (area.key = any (${except}::text[]))`

export const insertFocus = (sql: ISql, formId: string) =>
  sql`insert into assessment_focus (assessment_id, version_id, key)
    select id, version_id, 'history' from assessment where id = ${formId}`

export const insertGoal = (sql: ISql, formId: string) =>
  sql`insert into assessment_goal (assessment_id, version_id, key)
    select id, version_id, 'bt1' from assessment where id = ${formId}`

/** Adds everything that makes a form whole. */
export async function insertParts(sql: ISql, formId: string): Promise<void> {
  await insertRatings(sql, formId)
  await insertFocus(sql, formId)
  await insertGoal(sql, formId)
}

/** Signs an open request in the transaction at hand; gives the form's id. */
export async function sign(sql: ISql, requestId: string, patch: Row = {}): Promise<string> {
  const row = await formRow(sql, requestId, patch)
  await closeAsSigned(sql, requestId)
  await insertRow(sql, 'assessment', row)
  await insertParts(sql, String(row.id))
  return String(row.id)
}

/** The row of a correction of a form. */
export async function correctionRow(sql: ISql, formId: string, patch: Row = {}): Promise<Row> {
  const [old] = await sql<{ row: Row }[]>`
    select to_jsonb(assessment) as row from assessment where id = ${formId}`
  return {
    ...old?.row,
    id: newId(),
    corrects_id: formId,
    correction_reason: 'Fel svårighetsgrad.',
    ...patch,
  }
}

/** Corrects a form in the transaction at hand; gives the new version's id. */
export async function correct(sql: ISql, formId: string, patch: Row = {}): Promise<string> {
  const row = await correctionRow(sql, formId, patch)
  await insertRow(sql, 'assessment', row)
  await insertParts(sql, String(row.id))
  return String(row.id)
}

export const voidForm = (sql: ISql, formId: string, by: string, reason = 'Fel läkare.') =>
  sql`insert into voiding (assessment_id, voided_by, reason, voided_at)
    values (${formId}, ${by}, ${reason}, clock())`

export const seePlan = (sql: ISql, planItemId: string, formId: string) =>
  sql`insert into sighting (plan_item_id, assessment_id, seen)
    values (${planItemId}, ${formId}, 'seen')`
