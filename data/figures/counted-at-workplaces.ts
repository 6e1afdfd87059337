import 'server-only'
import type { Transaction } from '@/db/client'
import type { Director } from '../access/viewer'
import { countedIn } from './counted-in'

/** As parts of a `with`: the forms that count, with instrument and workplace, and how many of each. */
export const countedAtWorkplaces = (
  sql: Transaction,
  director: Director,
  programmeId: string | null,
) => sql`
  counted as (
    select assessment.id, assessment.training_id, assessment.assessor_id, assessment.difficulty,
      version.instrument_id, placement.workplace_id
    from counted_assessment as assessment
    join instrument_version as version on version.id = assessment.version_id
    left join placement on placement.id = assessment.placement_id
    where ${countedIn(director, sql, programmeId)}),
  whole as (
    select instrument_id, count(*)::int as assessments,
      count(distinct training_id)::int as trainees, count(distinct assessor_id)::int as assessors
    from counted group by instrument_id)`
