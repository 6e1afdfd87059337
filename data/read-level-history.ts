import 'server-only'
import type { Transaction } from '@/db/client'
import type { InstrumentLevelHistory } from '@/domain/level-history'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { countedIn } from './figures/counted-in'
import { withForms } from './figures/with-forms'

type Row = Omit<InstrumentLevelHistory, 'form'> & { instrument: string }

/** How the ratings of a director's programmes spread over the levels, quarter by quarter. */
export function readLevelHistory(
  director: Director,
  programmeId: string | null,
): Promise<InstrumentLevelHistory[]> {
  return read(director, async (sql) => withForms(sql, await ratings(sql, director, programmeId)))
}

// A day of observation is a day in Stockholm already, and so is its quarter.
const ratings = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<Row[]>`
    with counted as (
      select assessment.id, assessment.training_id, assessment.assessor_id,
        version.instrument_id, to_char(assessment.observed_on, 'YYYY-"Q"Q') as quarter
      from counted_assessment as assessment
      join instrument_version as version on version.id = assessment.version_id
      where ${countedIn(director, sql, programmeId)}),
    rated as (
      select counted.instrument_id, jsonb_build_object('area', area.key, 'quarter', quarter,
        'level', coalesce(to_jsonb(rating.level), '"notObserved"'), 'count', count(*)) as cell
      from counted
      join rating on rating.assessment_id = counted.id
      join area on area.id = rating.area_id
      group by counted.instrument_id, area.key, quarter, rating.level)
    select instrument.key as instrument, count(*)::int as assessments,
      count(distinct counted.training_id)::int as trainees,
      count(distinct counted.assessor_id)::int as assessors,
      (select jsonb_agg(cell) from rated where rated.instrument_id = instrument.id) as counts
    from counted join instrument on instrument.id = counted.instrument_id
    group by instrument.id, instrument.key
    order by count(*) desc, instrument.key`
