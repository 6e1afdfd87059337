import 'server-only'
import { isId } from '@/domain/id'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { type SupervisorCandidate, supervisorCandidates } from './training/supervisor-candidates'
import { type TrainingRow, trainingRows } from './training/training-rows'

const shown = 10

export type SupervisorChoice = {
  training: TrainingRow
  candidates: SupervisorCandidate[]
  /** How many there are in all, when more are found than are shown. */
  total: number
}

/** Who may supervise a doctor, by a piece of a name; null when the training is not one's own. */
export async function readSupervisorCandidates(
  administrator: Administrator,
  { trainingId, search }: { trainingId: string; search: string },
): Promise<SupervisorChoice | null> {
  if (!isId(trainingId)) return null
  return read(administrator, async (sql) => {
    const [training] = await trainingRows(
      sql,
      sql`training.id = ${trainingId} and ${trainingVisibleTo(administrator, sql, 'training')}`,
    )
    if (!training) return null
    const found = await supervisorCandidates(
      sql,
      { programmeIds: [training.programmeId], doctorId: training.personId },
      search.normalize('NFC').trim(),
    )
    return { training, candidates: found.slice(0, shown), total: found.length }
  })
}
