import 'server-only'
import type { Transaction } from '@/db/client'
import type { Cohort } from '@/domain/cohort-view'
import { readSettings } from '@/domain/programme-settings'
import { inSwedishOrder } from '@/domain/swedish-order'
import type { Director } from '../access/viewer'

type Head = Pick<Cohort, 'today' | 'now' | 'goals' | 'programmes'>
type Row = Omit<Head, 'programmes'> & {
  programmes: { id: string; name: string; settings: unknown }[]
}

/** The day it is, how many goals there are, and the programmes that a director leads. */
export async function cohortHead(sql: Transaction, director: Director): Promise<Head> {
  const [row] = await sql<Row[]>`
    select today() as today, clock() as now, (select count(*)::int from goal) as goals,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'settings', settings))
        from programme where id = any (${director.ledProgrammeIds}::uuid[])) as programmes`
  if (!row) throw new Error('a database without a clock')
  const programmes = row.programmes
    .map((each) => ({ ...each, settings: readSettings(each.settings) }))
    .toSorted((one, other) => inSwedishOrder(one.name, other.name))
  return { ...row, programmes }
}
