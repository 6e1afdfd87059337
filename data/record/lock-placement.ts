import 'server-only'
import type { Transaction } from '@/db/client'
import type { Administrator } from '../access/viewer'
import { trainingVisibleTo } from '../access/visible-to'
import { lockTraining } from './lock-training'

/** A placement that the administrator keeps, with its training locked; null when it does not exist for them. */
export async function lockPlacement(
  sql: Transaction,
  administrator: Administrator,
  placementId: string,
) {
  const [found] = await sql<{ trainingId: string }[]>`
    select training_id as "trainingId" from placement
    join training on training.id = placement.training_id
    where placement.id = ${placementId} and ${trainingVisibleTo(administrator, sql, 'training')}`
  const training = found && (await lockTraining(sql, administrator, found.trainingId))
  const placement = training?.placements.find(({ id }) => id === placementId)
  if (!training || !placement) return null
  const others = training.placements.filter(({ id }) => id !== placementId)
  return { training, placement, others }
}
