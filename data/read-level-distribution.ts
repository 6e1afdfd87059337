import 'server-only'
import type { InstrumentDistribution } from '@/domain/cohort-view'
import type { Transaction } from '@/db/client'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { inCohort } from './cohort/in-cohort'
import { formOverVersions } from './record/published-form'

type Row = Omit<InstrumentDistribution, 'form'> & { instrument: string }

/** How the ratings of a director's present trainees spread over the levels; no trainee is named. */
export function readLevelDistribution(
  director: Director,
  programmeId: string | null,
): Promise<InstrumentDistribution[]> {
  return read(director, async (sql) => {
    const rows = await countedRatings(sql, director, programmeId)
    const distributions: InstrumentDistribution[] = []
    for (const { instrument, ...row } of rows) {
      distributions.push({ form: await formOverVersions(sql, instrument), ...row })
    }
    return distributions
  })
}

const countedRatings = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<Row[]>`
    with counted as (
      select assessment.id, assessment.training_id, version.instrument_id
      from counted_assessment as assessment
      join training on training.id = assessment.training_id
      join instrument_version as version on version.id = assessment.version_id
      where ${inCohort(director, sql, programmeId)} and ${visibleTo(director, sql, 'assessment')}),
    rated as (
      select counted.instrument_id, jsonb_build_object('area', area.key,
        'level', coalesce(to_jsonb(rating.level), '"notObserved"'), 'count', count(*)) as cell
      from counted
      join rating on rating.assessment_id = counted.id
      join area on area.id = rating.area_id
      group by counted.instrument_id, area.key, rating.level)
    select instrument.key as instrument, count(*)::int as assessments,
      count(distinct counted.training_id)::int as trainees,
      (select jsonb_agg(cell) from rated where rated.instrument_id = instrument.id) as counts
    from counted join instrument on instrument.id = counted.instrument_id
    group by instrument.id, instrument.key
    order by count(*) desc, instrument.key`
