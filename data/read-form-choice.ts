import 'server-only'
import type { Words } from '@/domain/instrument'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { formsInUse } from './record/forms-in-use'

/** Which forms a programme uses, of those that are offered to it. */
export type FormChoice = {
  programmeId: string
  programme: string
  offered: { instrumentId: string; name: Words; shipped: boolean }[]
  used: string[]
}

/** The programmes that somebody administers, each with its forms. */
export function readFormChoice(administrator: Administrator): Promise<FormChoice[]> {
  return read(administrator, async (sql) => {
    const ids = administrator.administeredProgrammeIds
    const [programmes, used] = await Promise.all([
      sql<Omit<FormChoice, 'used'>[]>`
        select programme.id as "programmeId", programme.name as programme,
          coalesce((select jsonb_agg(jsonb_build_object('instrumentId', instrument.id,
              'name', newest.definition -> 'name', 'shipped', instrument.region_id is null)
            order by instrument.id)
            from instrument join lateral (select definition from instrument_version
              where instrument_id = instrument.id and published_at is not null
              order by number desc limit 1) as newest on true
            where instrument.region_id is null
              or instrument.region_id = programme.region_id), '[]') as offered
        from programme where programme.id = any (${ids}::uuid[])`,
      formsInUse(sql, ids),
    ])
    return programmes
      .map((each) => ({
        ...each,
        used: used
          .filter(({ programmeId }) => programmeId === each.programmeId)
          .map(({ instrumentId }) => instrumentId),
      }))
      .toSorted((one, other) => inSwedishOrder(one.programme, other.programme))
  })
}
