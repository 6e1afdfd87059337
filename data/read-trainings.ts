import 'server-only'
import { pageOf } from '@/domain/page-of'
import { inSwedishOrder } from '@/domain/swedish-order'
import { coversDay, type TrainingState, trainingStatus } from '@/domain/training'
import { groupOf, type TrainingGroup, trainingGroups } from '@/domain/training-filter'
import { missingIn, type Missing } from '@/domain/training-missing'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { type TrainingRow, trainingRows } from './training/training-rows'

/** A doctor in training as one line of a list. */
export type ListedTraining = Pick<
  TrainingRow,
  'id' | 'name' | 'programme' | 'start' | 'plannedEnd' | 'percent'
> & { status: TrainingState; mainSupervisors: string[]; missing: Missing[] }

export type Trainings = {
  trainings: ListedTraining[]
  /** How many there are in each group, whatever is shown. */
  counts: Record<TrainingGroup, number>
  page: number
  pages: number
  now: Date
}

const pageSize = 50

/** Everybody in training in an administrator's programmes, by name: those of one group. */
export function readTrainings(
  administrator: Administrator,
  { group, search, page }: { group: TrainingGroup; search: string; page: number },
): Promise<Trainings> {
  return read(administrator, async (sql) => {
    const wanted = search.normalize('NFC').trim()
    const [rows, [clock]] = await Promise.all([
      trainingRows(
        sql,
        sql`${trainingVisibleTo(administrator, sql, 'training')}
          and strpos(lower(person.name), lower(${wanted})) > 0`,
      ),
      sql<{ now: Date }[]>`select clock() as now`,
    ])
    if (!clock) throw new Error('a database without a clock')
    const all = rows.map(listed).toSorted((one, other) => inSwedishOrder(one.name, other.name))
    const inGroup = (each: TrainingGroup) => all.filter(({ status }) => groupOf(status) === each)
    const counts = Object.fromEntries(trainingGroups.map((each) => [each, inGroup(each).length]))
    const { rows: trainings, ...at } = pageOf(inGroup(group), page, pageSize)
    return { trainings, ...at, counts: counts as Trainings['counts'], now: clock.now }
  })
}

function listed(row: TrainingRow): ListedTraining {
  const { id, name, programme, start, plannedEnd, percent, supervisors, today } = row
  const status = trainingStatus(row)
  const day = start > today ? start : today
  const mainSupervisors = supervisors
    .filter((each) => each.kind === 'main' && coversDay(each, day))
    .map((each) => each.name)
  const missing = missingIn({ ...row, status }, today)
  return { id, name, programme, start, plannedEnd, percent, status, mainSupervisors, missing }
}
