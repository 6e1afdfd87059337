import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import { readSettings } from '@/domain/programme-settings'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { type TrainingRow, trainingRows } from './training/training-rows'
import { type WorkplaceChoice, workplacesToChoose } from './training/workplaces-to-choose'

/** What a new placement begins with: where the doctor can be, and how much the programme plans. */
export type PlacementStart = {
  training: TrainingRow
  workplaces: WorkplaceChoice[]
  plannedPerPlacement: number
}

/** An administrator is about to place a doctor; null when the training is not one's own. */
export async function readPlacementStart(
  administrator: Administrator,
  trainingId: string,
): Promise<PlacementStart | null> {
  if (!isId(trainingId)) return null
  return read(administrator, async (sql) => {
    const [training] = await trainingRows(
      sql,
      sql`training.id = ${trainingId} and ${trainingVisibleTo(administrator, sql, 'training')}`,
    )
    if (!training) return null
    const [workplaces, plannedPerPlacement] = await Promise.all([
      workplacesToChoose(sql, training.regionId, null),
      plannedIn(sql, training.programmeId),
    ])
    return { training, workplaces, plannedPerPlacement }
  })
}

async function plannedIn(sql: Transaction, programmeId: string): Promise<number> {
  const [row] = await sql<{ settings: unknown }[]>`
    select settings from programme where id = ${programmeId}`
  return readSettings(row?.settings).plannedPerPlacement
}
