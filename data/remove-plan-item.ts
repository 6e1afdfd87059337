import 'server-only'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import type { Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'

/** A trainee takes away a line of their plan that is neither done nor seen by an assessor. */
export function removePlanItem(
  trainee: Trainee,
  planItemId: string,
): Promise<Result<{ assessmentId: string }, 'notFound'>> {
  return write(trainee, async (sql) => {
    const [row] = await sql<{ assessmentId: string }[]>`
      delete from plan_item using assessment
      where plan_item.id = ${planItemId} and plan_item.done_at is null
        and not exists (select from sighting where sighting.plan_item_id = plan_item.id)
        and assessment.id = plan_item.assessment_id and ${visibleTo(trainee, sql, 'assessment')}
      returning plan_item.assessment_id as "assessmentId"`
    return row ? accepted(row) : refused('notFound')
  })
}
