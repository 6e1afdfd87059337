import 'server-only'
import type { Transaction } from '@/db/client'
import { visibleTo } from '../access/visible-to'
import type { Trainee } from '../access/viewer'

type OwnForm = {
  firstId: string
  programmeId: string
  voided: boolean
  objected: boolean
  today: string
}

/** A trainee's own signed form, as they act on it; null when it does not exist for them. */
export async function ownForm(
  sql: Transaction,
  trainee: Trainee,
  assessmentId: string,
): Promise<OwnForm | null> {
  const [row] = await sql<OwnForm[]>`
    select first_id as "firstId", programme_id as "programmeId", today() as today,
      exists (select from voiding join assessment as each on each.id = voiding.assessment_id
        where each.first_id = assessment.first_id) as voided,
      exists (select from objection where objection.assessment_id = assessment.first_id)
        as objected
    from assessment
    where assessment.id = ${assessmentId} and ${visibleTo(trainee, sql, 'assessment')}`
  return row ?? null
}
