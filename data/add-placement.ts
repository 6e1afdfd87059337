import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { placementFaults, type PlannedPlacement } from '@/domain/placement-plan'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { heldWorkplace } from './record/held-workplace'
import { lockTraining } from './record/lock-training'

type Asked = PlannedPlacement & { key: string; trainingId: string }
type Refusal = 'notFound' | 'notPossible' | 'faulty' | 'keyUsed'

/** A doctor is placed at a workplace from a day to another, within their training, at one at a time. */
export function addPlacement(
  administrator: Administrator,
  { key, ...content }: Asked,
): Promise<Result<{ placementId: string }, Refusal>> {
  const placementId = newId()
  const { trainingId, workplaceId, from, to, planned } = content
  const asking = { key, verb: 'add-placement', content, gives: { placementId } }
  const look = (sql: Transaction) => lockTraining(sql, administrator, trainingId)
  return act(administrator, asking, look, async (sql, training) => {
    if (!training) return refused('notFound')
    const { programmeId, regionId, status, placements: others } = training
    const facts = { relation: 'administrator', training: status } as const
    if (!may('place', facts)) return refused('notPossible')
    const workplace = await heldWorkplace(sql, { workplaceId, regionId })
    const faults = placementFaults(content, { training, others, workplace })
    if (faults.length > 0) return refused('faulty', faults)

    await sql`insert into placement (id, training_id, programme_id, workplace_id, starts_on, ends_on,
        planned)
      values (${placementId}, ${trainingId}, ${programmeId}, ${workplaceId}, ${from}, ${to},
        ${planned})`
    await followUp(sql, {
      programmeId,
      verb: 'addPlacement',
      subjectKind: 'placement',
      subjectId: placementId,
      detail: { trainingId, workplaceId, from, to, planned },
    })
  })
}
