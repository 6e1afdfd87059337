import 'server-only'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { type TrainingRow, trainingRows } from './training/training-rows'

/** A doctor's line in the calendar. */
export type CalendarRow = Pick<TrainingRow, 'id' | 'name' | 'programme' | 'placements' | 'leaves'>

export type PlacementCalendar = { rows: CalendarRow[]; today: string; now: Date }

/** Who is where in time: everybody whose training goes on or is planned, by name. */
export function readPlacementCalendar(administrator: Administrator): Promise<PlacementCalendar> {
  return read(administrator, async (sql) => {
    const [found, [clock]] = await Promise.all([
      trainingRows(
        sql,
        sql`training.state in ('planned', 'running', 'paused')
          and ${trainingVisibleTo(administrator, sql, 'training')}`,
      ),
      sql<{ today: string; now: Date }[]>`select today() as today, clock() as now`,
    ])
    if (!clock) throw new Error('a database without a clock')
    const rows = found
      .map(({ id, name, programme, placements, leaves }) => ({
        ...{ id, name, programme, placements, leaves },
      }))
      .toSorted((one, other) => inSwedishOrder(one.name, other.name))
    return { rows, ...clock }
  })
}
