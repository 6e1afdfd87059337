import 'server-only'
import type { Transaction } from '@/db/client'
import type { Director, Supervisor } from '../access/viewer'
import { trainingVisibleTo } from '../access/visible-to'

/** The training of somebody whom the viewer follows; null when it does not exist for them. */
export async function followedTraining(
  sql: Transaction,
  viewer: Director | Supervisor,
  trainingId: string,
) {
  const [row] = await sql<{ programmeId: string; today: string }[]>`
    select programme_id as "programmeId", today() as today from training
    where training.id = ${trainingId} and ${trainingVisibleTo(viewer, sql, 'training')}`
  return row ?? null
}
