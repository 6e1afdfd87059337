import 'server-only'
import type { Goal } from '@/domain/goal'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { inUse } from './record/forms-in-use'

/** An official goal with the days between which it is in force, and how the forms in use print it. */
export type CatalogueGoal = Goal & {
  validFrom: string
  validTo: string | null
  printed: { form: string; key: string }[]
}

/** The catalogue of goals, and where the forms that the administrator's programmes use print them. */
export function readGoals(
  administrator: Administrator,
): Promise<{ goals: CatalogueGoal[]; now: Date }> {
  return read(administrator, async (sql) => {
    const [row] = await sql<{ goals: CatalogueGoal[]; now: Date }[]>`
      with used as (select distinct instrument_id, version_id
        from (${inUse(sql, administrator.administeredProgrammeIds)}) as each)
      select clock() as now, (
        select jsonb_agg(jsonb_build_object('code', code,
            'title', jsonb_build_object('sv', title_sv, 'en', title_en),
            'validFrom', valid_from, 'validTo', valid_to, 'printed', coalesce((
              select jsonb_agg(jsonb_build_object('form', instrument.name, 'key', printed_goal.key)
                order by instrument.id, printed_goal.key)
              from used join instrument on instrument.id = used.instrument_id
              join printed_goal on printed_goal.version_id = used.version_id
              where printed_goal.goal_code = goal.code), '[]'))
          order by substring(code from '[0-9]+')::int) from goal) as goals`
    if (!row) throw new Error('a database without a clock')
    return row
  })
}
