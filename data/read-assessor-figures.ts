import 'server-only'
import type { Transaction } from '@/db/client'
import {
  type AssessorFacts,
  type AssessorFigures,
  assessorFigures,
} from '@/domain/assessor-figures'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { countedIn } from './figures/counted-in'
import { daysToSign, hasNextStep } from './figures/days-to-sign'

/** How assessors of a director's programmes assess; whoever has few forms is in the line of others. */
export function readAssessorFigures(
  director: Director,
  programmeId: string | null,
): Promise<AssessorFigures> {
  return read(director, async (sql) => assessorFigures(await factsOf(sql, director, programmeId)))
}

const factsOf = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<AssessorFacts[]>`
    with counted as (
      select assessment.id, assessment.assessor_id, training.person_id,
        ${daysToSign(sql)} as days, ${hasNextStep(sql)} as next_step
      from counted_assessment as assessment
      join training on training.id = assessment.training_id
      where ${countedIn(director, sql, programmeId)}),
    spread as (
      select counted.id, count(level) as rated, count(distinct level) as levels
      from counted join rating on rating.assessment_id = counted.id
      group by counted.id)
    select assessor.id as "assessorId", assessor.name, count(*)::int as assessments,
      count(distinct counted.person_id)::int as trainees,
      coalesce(jsonb_agg(days) filter (where days is not null), '[]') as days,
      (count(*) filter (where next_step))::int as "nextSteps",
      (count(*) filter (where rated >= 2))::int as several,
      (count(*) filter (where rated >= 2 and levels = 1))::int as same
    from counted
    join assessor on assessor.id = counted.assessor_id
    join spread on spread.id = counted.id
    group by assessor.id, assessor.name`
