import type { Sql, TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { makeRequest } from './request'
import { signForm } from './signed-form'
import type { Ward } from './ward'

type Whose = Pick<Ward, 'programmeId' | 'trainee' | 'assessor'>

/**
 * Forms of a ward's trainee that count nowhere: one from a mailbox that nobody has confirmed, and one
 * that was corrected, with the correction voided. Both were asked for 20 days ago.
 */
export async function makeUncounted(admin: Sql, { programmeId, trainee, assessor }: Whose) {
  const { trainingId } = trainee
  const { assessorId, personId } = assessor
  const asked = { programmeId, trainingId, assessorId, age: 20 }
  await signForm(admin, await makeRequest(admin, asked), { identityLevel: 'mailbox' })
  const formId = await signForm(admin, await makeRequest(admin, asked))
  const correctionId = await admin.begin((sql) => correctForm(sql, formId))
  await admin`insert into voiding (assessment_id, voided_by, reason, voided_at)
    values (${correctionId}, ${personId}, 'Fel läkare', clock())`
}

/** Writes the same form once more, as a correction of it. */
async function correctForm(sql: TransactionSql, formId: string): Promise<string> {
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
