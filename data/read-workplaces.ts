import 'server-only'
import type { Transaction } from '@/db/client'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'

export type KeptWorkplace = {
  id: string
  name: string
  specialty: string
  closedOn: string | null
  /** Placements of one's own programmes: now or later, and those that last beyond the closing. */
  placedNow: number
  placedAfter: number
}
export type RegionWorkplaces = { id: string; name: string; workplaces: KeptWorkplace[] }

/** The workplaces of the regions in which somebody administers a programme, by name. */
export function readWorkplaces(
  administrator: Administrator,
): Promise<{ regions: RegionWorkplaces[]; today: string; now: Date }> {
  return read(administrator, async (sql) => {
    const [regions, [clock]] = await Promise.all([
      inRegions(sql, administrator),
      sql<{ today: string; now: Date }[]>`select today() as today, clock() as now`,
    ])
    if (!clock) throw new Error('a database without a clock')
    return { regions: regions.map(inOrder), ...clock }
  })
}

const inOrder = (region: RegionWorkplaces): RegionWorkplaces => ({
  ...region,
  workplaces: region.workplaces.toSorted((one, other) => inSwedishOrder(one.name, other.name)),
})

const inRegions = (sql: Transaction, { administeredProgrammeIds }: Administrator) =>
  sql<RegionWorkplaces[]>`
    with own as (select * from programme where id = any (${administeredProgrammeIds}::uuid[]))
    select region.id, region.name, coalesce(jsonb_agg(jsonb_build_object('id', workplace.id,
        'name', workplace.name, 'specialty', specialty, 'closedOn', closed_on,
        'placedNow', (select count(*) from placement where workplace_id = workplace.id
          and programme_id in (select id from own) and ends_on >= today()),
        'placedAfter', (select count(*) from placement where workplace_id = workplace.id
          and programme_id in (select id from own) and ends_on >= closed_on)))
        filter (where workplace.id is not null), '[]') as workplaces
    from region left join workplace on workplace.region_id = region.id
    where region.id in (select region_id from own)
    group by region.id order by region.name collate "sv-x-icu"`
