import 'server-only'
import type { CoverageSpan } from '@/domain/coverage'
import type { Coverage } from '@/domain/figures-view'
import type { Goal } from '@/domain/goal'
import type { Transaction } from '@/db/client'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { coverageFacts, observedAreas } from './figures/coverage-facts'
import { withForms } from './figures/with-forms'
import { inUse } from './record/forms-in-use'

/**
 * What is planned, done and covered for everybody in training now, in Swedish order of their names;
 * goals and areas over all of the training, or over the placement that goes on.
 */
export function readCoverage(
  director: Director,
  programmeId: string | null,
  span: CoverageSpan = 'training',
): Promise<Coverage> {
  return read(director, async (sql) => {
    const [[head], trainees, observed] = await Promise.all([
      headOf(sql, inUse(sql, programmeId ? [programmeId] : director.ledProgrammeIds)),
      coverageFacts(sql, director, { programmeId, span }),
      observedAreas(sql, director, { programmeId, span }),
    ])
    if (!head) throw new Error('a database without a clock')
    return {
      ...head,
      span,
      trainees: trainees.toSorted((one, other) => inSwedishOrder(one.name, other.name)),
      instruments: await withForms(sql, observed),
    }
  })
}

type Head = { today: string; now: Date; goals: Goal[]; printed: string[] }

const headOf = (sql: Transaction, used: ReturnType<typeof inUse>) => sql<Head[]>`
  select today() as today, clock() as now,
    (select jsonb_agg(jsonb_build_object('code', code,
        'title', jsonb_build_object('sv', title_sv, 'en', title_en))
      order by substring(code from '[0-9]+')::int) from goal) as goals,
    array(select distinct goal_code from printed_goal
      where version_id in (select version_id from (${used}) as used)) as printed`
