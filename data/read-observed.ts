import 'server-only'
import type { Transaction } from '@/db/client'
import { type InstrumentFigures, inWorkplaceOrder, type Observed } from '@/domain/workplace-figures'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { countedAtWorkplaces } from './figures/counted-at-workplaces'
import { withForms } from './figures/with-forms'

type Row = Omit<InstrumentFigures<Observed>, 'form'> & { instrument: string }

/** How often each area was rated and not observed in a director's programmes, by workplace. */
export function readObserved(
  director: Director,
  programmeId: string | null,
): Promise<InstrumentFigures<Observed>[]> {
  return read(director, async (sql) => {
    const figures = await withForms(sql, await observed(sql, director, programmeId))
    return figures.map((each) => ({ ...each, workplaces: inWorkplaceOrder(each.workplaces) }))
  })
}

const observed = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<Row[]>`
    with ${countedAtWorkplaces(sql, director, programmeId)},
    per_area as (
      select instrument_id, workplace_id, area_id,
        count(level) as rated, count(*) - count(level) as unseen
      from counted join rating on rating.assessment_id = counted.id
      group by instrument_id, workplace_id, area_id),
    per_workplace as (
      select per_area.instrument_id, workplace_id, jsonb_object_agg(area.key,
        jsonb_build_object('rated', rated, 'notObserved', unseen)) as areas
      from per_area join area on area.id = per_area.area_id
      group by per_area.instrument_id, workplace_id)
    select instrument.key as instrument, whole.assessments, whole.trainees, whole.assessors,
      jsonb_agg(jsonb_build_object('workplaceId', workplace.id, 'workplace', workplace.name,
        'areas', areas)) as workplaces
    from per_workplace
    join whole on whole.instrument_id = per_workplace.instrument_id
    join instrument on instrument.id = per_workplace.instrument_id
    left join workplace on workplace.id = per_workplace.workplace_id
    group by instrument.key, whole.assessments, whole.trainees, whole.assessors
    order by whole.assessments desc, instrument.key`
