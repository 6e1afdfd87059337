import 'server-only'
import type { Transaction } from '@/db/client'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { lockPlacement } from './record/lock-placement'

type Refusal = 'notFound' | 'notPossible' | 'inUse' | 'keyUsed'

/** A placement is taken away, as long as no request and no form belongs to it. */
export function removePlacement(
  administrator: Administrator,
  { key, placementId }: { key: string; placementId: string },
): Promise<Result<{ placementId: string }, Refusal>> {
  const asking = { key, verb: 'remove-placement', content: { placementId }, gives: { placementId } }
  const look = (sql: Transaction) => lockPlacement(sql, administrator, placementId)
  return act(administrator, asking, look, async (sql, found) => {
    if (!found) return refused('notFound')
    const { programmeId, status, id: trainingId } = found.training
    const facts = { relation: 'administrator', training: status } as const
    if (!may('place', facts)) return refused('notPossible')
    const { workplaceId, from, to, planned } = found.placement
    const removed = await sql`delete from placement where id = ${placementId} and not exists (
      select from access.placement_use(placement.id, starts_on, ends_on) as use
      where use.forms + use.requests > 0)`
    if (removed.count === 0) return refused('inUse')
    await followUp(sql, {
      programmeId,
      verb: 'removePlacement',
      subjectKind: 'placement',
      subjectId: placementId,
      detail: { trainingId, workplaceId, from, to, planned },
    })
  })
}
