import 'server-only'
import type { Transaction } from '@/db/client'
import type { CohortFilter } from '@/domain/cohort-filter'
import type { CohortPart } from '@/domain/cohort-view'
import { readInParts } from './access/transaction'
import type { Director } from './access/viewer'
import { type CohortFacts, cohortFacts, type WhichTrainings } from './cohort/cohort-facts'
import { cohortHead } from './cohort/cohort-head'
import { inCohort } from './cohort/in-cohort'
import { inTableOrder } from './cohort/in-table-order'
import { formsOf, type LatestLevels, latestLevels } from './cohort/latest-levels'
import { traineeOf } from './cohort/trainee-of'

type Asked = Pick<CohortFilter, 'sort' | 'direction'> & { programmeId: string | null }

/**
 * A director's cohort for a file, a part at a time in the order of the table: what is held in memory
 * does not grow with the cohort. The first part names the columns and holds nobody.
 */
export function exportCohort(director: Director, asked: Asked): AsyncGenerator<CohortPart> {
  return readInParts(director, (sql) => partsOf(sql, director, asked))
}

const partSize = 100

async function* partsOf(sql: Transaction, director: Director, { programmeId, ...order }: Asked) {
  const which = inCohort(director, sql, programmeId)
  const { programmes, ...head } = await cohortHead(sql, director)
  const forms = await formsOf(sql, await instrumentsOf(sql, director, which))
  const part = { ...head, form: forms[0] ?? null }
  yield { ...part, trainees: [] }
  for await (const rows of inOrder(sql, director, which, order).cursor(partSize)) {
    const trainees = rows.map(({ latest, ...row }) =>
      traineeOf(row, { ...part, latest, forms, programmes }),
    )
    yield { ...part, trainees }
  }
}

/** The instruments that levels were given on, the most used first. */
const instrumentsOf = (sql: Transaction, director: Director, which: WhichTrainings) =>
  sql<{ instrument: string }[]>`
    select instrument from (${latestLevels(sql, director, which)}) as latest
    group by instrument order by count(*) desc, instrument`

const inOrder = (
  sql: Transaction,
  director: Director,
  which: WhichTrainings,
  order: Pick<Asked, 'sort' | 'direction'>,
) =>
  sql<(CohortFacts & { latest: LatestLevels[] })[]>`
    with facts as (${cohortFacts(sql, director, which)}),
    rated as (
      select "trainingId", jsonb_agg(to_jsonb(latest)) as latest
      from (${latestLevels(sql, director, which)}) as latest group by "trainingId")
    select facts.*, coalesce(rated.latest, '[]') as latest
    from facts
    left join rated using ("trainingId")
    left join lateral (
      select * from jsonb_to_recordset(facts.placements) as placed
        ("from" date, "to" date, workplace text, planned int, done int)
      where today() between placed."from" and placed."to"
      order by placed."from" desc limit 1) as present on true
    order by ${inTableOrder(sql, order)}`
