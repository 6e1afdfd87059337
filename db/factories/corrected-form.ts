import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'

/** Writes the same form once more, as a correction of it. */
export async function correctForm(sql: TransactionSql, formId: string): Promise<string> {
  const id = newId()
  const patch = { id, corrects_id: formId, correction_reason: 'Fel svårighetsgrad.' }
  await sql`insert into assessment
    select copy.* from assessment, jsonb_populate_record(null::assessment,
      to_jsonb(assessment) || ${sql.json(patch)}) as copy
    where assessment.id = ${formId}`
  await sql`insert into rating
    select ${id}, version_id, area_id, level from rating where assessment_id = ${formId}`
  await sql`insert into assessment_focus
    select ${id}, version_id, key from assessment_focus where assessment_id = ${formId}`
  await sql`insert into assessment_goal
    select ${id}, version_id, key from assessment_goal where assessment_id = ${formId}`
  return id
}
