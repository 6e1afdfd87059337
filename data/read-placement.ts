import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { type PlacedRow, type TrainingRow, trainingRows } from './training/training-rows'
import { type WorkplaceChoice, workplacesToChoose } from './training/workplaces-to-choose'

/** One placement, what points at it, and who changed it last. */
export type PlacementToKeep = {
  placement: PlacedRow
  training: TrainingRow
  workplaces: WorkplaceChoice[]
  /** How many forms and requests belong to it, and how many forms are observed on other days. */
  use: { forms: number; requests: number; outside: number }
  lastChange: { by: string; at: Date } | null
}

/** A placement that the administrator keeps; null when there is none by that id. */
export async function readPlacement(
  administrator: Administrator,
  placementId: string,
): Promise<PlacementToKeep | null> {
  if (!isId(placementId)) return null
  return read(administrator, async (sql) => {
    const [training] = await trainingRows(
      sql,
      sql`training.id = (select training_id from placement where placement.id = ${placementId})
        and ${trainingVisibleTo(administrator, sql, 'training')}`,
    )
    const placement = training?.placements.find(({ id }) => id === placementId)
    if (!training || !placement) return null
    const [workplaces, use, lastChange] = await Promise.all([
      workplacesToChoose(sql, training.regionId, placement.workplaceId),
      useOf(sql, placement),
      lastChangeOf(sql, training.programmeId, placementId),
    ])
    return { placement, training, workplaces, use, lastChange }
  })
}

async function useOf(sql: Transaction, { id, from, to }: PlacedRow) {
  const [use] = await sql<PlacementToKeep['use'][]>`
    select forms, requests, outside from access.placement_use(${id}, ${from}, ${to})`
  return use ?? { forms: 0, requests: 0, outside: 0 }
}

async function lastChangeOf(sql: Transaction, programmeId: string, placementId: string) {
  const [change] = await sql<{ by: string; at: Date }[]>`
    select person.name as by, at from audit_event join person on person.id = actor_id
    where programme_id = ${programmeId} and subject_id = ${placementId}
      and subject_kind = 'placement'
    order by seq desc limit 1`
  return change ?? null
}
