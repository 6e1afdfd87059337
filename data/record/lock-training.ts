import 'server-only'
import type { Transaction } from '@/db/client'
import { type TrainingState, trainingStatus } from '@/domain/training'
import type { Administrator } from '../access/viewer'
import { trainingVisibleTo } from '../access/visible-to'
import { type TrainingRow, trainingRows } from '../training/training-rows'

/** A training as an act of an administrator finds it: locked, so that of two acts one comes second. */
export type LockedTraining = TrainingRow & { status: TrainingState }

/** A training that the administrator keeps, locked; null when it does not exist for them. */
export async function lockTraining(
  sql: Transaction,
  administrator: Administrator,
  trainingId: string,
): Promise<LockedTraining | null> {
  const isTheirs = () =>
    sql`training.id = ${trainingId} and ${trainingVisibleTo(administrator, sql, 'training')}`
  // Two statements, sent together: what is read beside a row while its lock is waited for is as old as
  // the waiting.
  const locked = sql`select from training where ${isTheirs()} for update`
  const [, [row]] = await Promise.all([locked, trainingRows(sql, isTheirs())])
  return row ? { ...row, status: trainingStatus(row) } : null
}
