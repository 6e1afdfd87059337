import 'server-only'
import type { Transaction } from '@/db/client'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'

export type PlacementPeriod = 'current' | 'coming' | 'ended'

export type ListedPlacement = {
  id: string
  trainee: string
  programme: string
  from: string
  to: string
  planned: number
}

export type WorkplacePlacements = {
  workplaceId: string
  workplace: string
  specialty: string
  placements: ListedPlacement[]
}

export type Placements = { now: Date; workplaces: WorkplacePlacements[] }

/** Who is placed where in an administrator's programmes: today, later, or before. */
export function readPlacements(
  administrator: Administrator,
  period: PlacementPeriod,
): Promise<Placements> {
  return read(administrator, async (sql) => {
    const [[clock], workplaces] = await Promise.all([
      sql<{ now: Date }[]>`select clock() as now`,
      byWorkplace(sql, administrator, period),
    ])
    if (!clock) throw new Error('a database without a clock')
    const inOrder = workplaces.toSorted((one, other) =>
      inSwedishOrder(one.workplace, other.workplace),
    )
    return { now: clock.now, workplaces: inOrder }
  })
}

function byWorkplace(sql: Transaction, administrator: Administrator, period: PlacementPeriod) {
  const within = {
    current: sql`placement.starts_on <= today() and placement.ends_on >= today()`,
    coming: sql`placement.starts_on > today()`,
    ended: sql`placement.ends_on < today()`,
  }[period]
  return sql<WorkplacePlacements[]>`
    select workplace.id as "workplaceId", workplace.name as workplace, workplace.specialty,
      jsonb_agg(jsonb_build_object('id', placement.id, 'trainee', person.name,
        'programme', programme.name, 'from', placement.starts_on, 'to', placement.ends_on,
        'planned', placement.planned)
        order by placement.starts_on, person.name collate "sv-x-icu") as placements
    from placement
    join workplace on workplace.id = placement.workplace_id
    join training on training.id = placement.training_id
    join person on person.id = training.person_id
    join programme on programme.id = placement.programme_id
    where placement.programme_id = any (${administrator.administeredProgrammeIds}::uuid[])
      and ${within}
    group by workplace.id, workplace.name, workplace.specialty`
}
