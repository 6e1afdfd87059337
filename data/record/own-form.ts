import 'server-only'
import type { Transaction } from '@/db/client'
import { visibleTo } from '../access/visible-to'
import type { Trainee } from '../access/viewer'

/** A trainee's own signed form, as their plan needs it; null when it does not exist for them. */
export async function ownForm(sql: Transaction, trainee: Trainee, assessmentId: string) {
  const [row] = await sql<
    { firstId: string; programmeId: string; voided: boolean; today: string }[]
  >`
    select first_id as "firstId", programme_id as "programmeId", today() as today,
      exists (select from voiding join assessment as each on each.id = voiding.assessment_id
        where each.first_id = assessment.first_id) as voided
    from assessment
    where assessment.id = ${assessmentId} and ${visibleTo(trainee, sql, 'assessment')}`
  return row ?? null
}
