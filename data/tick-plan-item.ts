import 'server-only'
import { write } from './access/transaction'
import type { Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { accepted, refused, type Result } from '@/domain/result'

/** A trainee ticks a line of their plan as done, or takes the tick back. Doing so twice is harmless. */
export function tickPlanItem(
  trainee: Trainee,
  asked: { planItemId: string; done: boolean },
): Promise<Result<{ assessmentId: string }, 'notFound'>> {
  return write(trainee, async (sql) => {
    const [row] = await sql<{ assessmentId: string }[]>`
      update plan_item set done_at = case when ${asked.done} then coalesce(done_at, clock()) end
      from assessment
      where plan_item.id = ${asked.planItemId} and assessment.id = plan_item.assessment_id
        and ${visibleTo(trainee, sql, 'assessment')}
      returning plan_item.assessment_id as "assessmentId"`
    return row ? accepted(row) : refused('notFound')
  })
}
