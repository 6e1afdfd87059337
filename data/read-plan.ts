import 'server-only'
import { isId } from '@/domain/id'
import type { PlanLine } from '@/domain/plan'
import { read } from './access/transaction'
import type { Director, Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'

export type Plan = { lines: PlanLine[]; today: string; now: Date }

type Row = Omit<PlanLine, 'writtenAt' | 'doneAt'> & { writtenAt: Date; doneAt: Date | null }

/**
 * Every line that a trainee has written into their plans, with what was seen of it since: all of
 * one's own, or those of one training.
 */
export function readPlan(
  viewer: Trainee | Director,
  trainingId: string | null = null,
): Promise<Plan> {
  const asked = trainingId === null || isId(trainingId) ? trainingId : null
  return read(viewer, async (sql) => {
    const [[clock], lines] = await Promise.all([
      sql<{ today: string; now: Date }[]>`select today() as today, clock() as now`,
      sql<Row[]>`
        select plan_item.id, plan_item.text, done_at is not null as done, due_on as "dueOn",
          written_at as "writtenAt", done_at as "doneAt", assessment.id as "assessmentId",
          signer_name as assessor, observed_on as "observedOn",
          coalesce((select jsonb_agg(jsonb_build_object('assessmentId', seeing.id,
              'assessor', seeing.signer_name, 'observedOn', seeing.observed_on, 'seen', seen)
              order by seeing.observed_on, seeing.signed_at)
            from sighting join counted_assessment as seeing on seeing.id = sighting.assessment_id
            where sighting.plan_item_id = plan_item.id), '[]') as sightings
        from plan_item join assessment on assessment.id = plan_item.assessment_id
        where ${visibleTo(viewer, sql, 'assessment')}
          and (${trainingId === null} or training_id = ${asked}) and not exists (
          select from voiding join assessment as each on each.id = voiding.assessment_id
          where each.first_id = assessment.id)`,
    ])
    if (!clock) throw new Error('a database without a clock')
    return { ...clock, lines }
  })
}
