import 'server-only'
import type { AssessorDiversity } from '@/domain/figures-view'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { inCohort } from './cohort/in-cohort'

/** By how many different assessors everybody in training now has been seen, in Swedish order. */
export function readAssessorDiversity(
  director: Director,
  programmeId: string | null,
): Promise<AssessorDiversity[]> {
  return read(director, async (sql) => {
    const rows = await sql<AssessorDiversity[]>`
      select training.id as "trainingId", person.name, count(assessment.id)::int as assessments,
        count(distinct assessment.assessor_id)::int as assessors
      from training
      join person on person.id = training.person_id
      left join counted_assessment as assessment on assessment.training_id = training.id
        and ${visibleTo(director, sql, 'assessment')}
      where ${inCohort(director, sql, programmeId)}
      group by training.id, person.name`
    return rows.toSorted((one, other) => inSwedishOrder(one.name, other.name))
  })
}
