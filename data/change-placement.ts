import 'server-only'
import type { Transaction } from '@/db/client'
import { placementFaults, type PlannedPlacement, writtenPlacement } from '@/domain/placement-plan'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { heldWorkplace } from './record/held-workplace'
import { lockPlacement } from './record/lock-placement'

/** The placement as it shall be, and as it looked to whoever changes it. */
type Asked = PlannedPlacement & { key: string; placementId: string; seen: string }
type Refusal = 'notFound' | 'notPossible' | 'changed' | 'faulty' | 'keyUsed'

/** A placement is moved or put right; forms stay with it, and what another changed meanwhile stays. */
export function changePlacement(
  administrator: Administrator,
  { key, ...content }: Asked,
): Promise<Result<{ placementId: string }, Refusal>> {
  const { placementId, seen, workplaceId, from, to, planned } = content
  const asking = { key, verb: 'change-placement', content, gives: { placementId } }
  const look = (sql: Transaction) => lockPlacement(sql, administrator, placementId)
  return act(administrator, asking, look, async (sql, found) => {
    if (!found) return refused('notFound')
    const { training, placement, others } = found
    const { programmeId, regionId, status } = training
    const facts = { relation: 'administrator', training: status } as const
    if (!may('place', facts)) return refused('notPossible')
    if (writtenPlacement(placement) !== seen) return refused('changed')
    const stays = placement.workplaceId === workplaceId && to <= placement.to
    const workplace = await heldWorkplace(sql, { workplaceId, regionId })
    const ground = { training, others, workplace: stays ? { closedOn: null } : workplace }
    const faults = placementFaults(content, ground)
    if (faults.length > 0) return refused('faulty', faults)

    await sql`update placement set workplace_id = ${workplaceId}, starts_on = ${from},
      ends_on = ${to}, planned = ${planned} where id = ${placementId}`
    await followUp(sql, {
      programmeId,
      verb: 'changePlacement',
      subjectKind: 'placement',
      subjectId: placementId,
      detail: { workplaceId, from, to, planned, was: seen },
    })
  })
}
