import type { Sql } from 'postgres'
import { correctForm } from './corrected-form'
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
