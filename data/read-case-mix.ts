import 'server-only'
import type { Transaction } from '@/db/client'
import { type CaseMix, type InstrumentFigures, inWorkplaceOrder } from '@/domain/workplace-figures'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { countedAtWorkplaces } from './figures/counted-at-workplaces'
import { withForms } from './figures/with-forms'

type Row = Omit<InstrumentFigures<CaseMix>, 'form'> & { instrument: string }

/** Which cases were seen in a director's programmes, workplace by workplace. */
export function readCaseMix(
  director: Director,
  programmeId: string | null,
): Promise<InstrumentFigures<CaseMix>[]> {
  return read(director, async (sql) => {
    const figures = await withForms(sql, await mixes(sql, director, programmeId))
    return figures.map((each) => ({ ...each, workplaces: inWorkplaceOrder(each.workplaces) }))
  })
}

const mixes = (sql: Transaction, director: Director, programmeId: string | null) =>
  sql<Row[]>`
    with ${countedAtWorkplaces(sql, director, programmeId)},
    focus as (
      select instrument_id, workplace_id, key, count(*) as n
      from counted join assessment_focus on assessment_focus.assessment_id = counted.id
      group by instrument_id, workplace_id, key),
    foci as (
      select instrument_id, workplace_id, jsonb_object_agg(key, n) as foci
      from focus group by instrument_id, workplace_id),
    difficulty as (
      select instrument_id, workplace_id, count(*) as n, jsonb_build_object(
        'simple', count(*) filter (where difficulty = 'simple'),
        'moderate', count(*) filter (where difficulty = 'moderate'),
        'hard', count(*) filter (where difficulty = 'hard')) as difficulties
      from counted group by instrument_id, workplace_id)
    select instrument.key as instrument, whole.assessments, whole.trainees, whole.assessors,
      jsonb_agg(jsonb_build_object('workplaceId', workplace.id, 'workplace', workplace.name,
        'n', difficulty.n, 'difficulties', difficulties,
        'foci', coalesce(foci, '{}'))) as workplaces
    from difficulty
    join whole on whole.instrument_id = difficulty.instrument_id
    join instrument on instrument.id = difficulty.instrument_id
    left join foci on foci.instrument_id = difficulty.instrument_id
      and foci.workplace_id is not distinct from difficulty.workplace_id
    left join workplace on workplace.id = difficulty.workplace_id
    group by instrument.key, whole.assessments, whole.trainees, whole.assessors
    order by whole.assessments desc, instrument.key`
