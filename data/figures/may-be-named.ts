import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import { namedFrom } from '@/domain/assessor-figures'

/** The ids of the assessors whose figures stand by name: those with enough forms of enough trainees. */
export const mayBeNamed = (sql: Transaction, visible: PendingQuery<Row[]>) => sql`
  select assessment.assessor_id from counted_assessment as assessment
  join training on training.id = assessment.training_id
  where ${visible}
  group by assessment.assessor_id
  having count(*) >= ${namedFrom.assessments}
    and count(distinct training.person_id) >= ${namedFrom.trainees}`
