import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { type Supervision, supervisionFaults } from '@/domain/supervision'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { lockTraining } from './record/lock-training'
import { supervisorCandidates } from './training/supervisor-candidates'

type Asked = Supervision & { key: string; trainingId: string }
type Refusal = 'notFound' | 'notPossible' | 'faulty' | 'keyUsed'

/** Somebody known in the programme supervises a doctor, all through or during a placement. */
export function appointSupervisor(
  administrator: Administrator,
  { key, ...content }: Asked,
): Promise<Result<{ trainingId: string }, Refusal>> {
  const { trainingId, personId, kind, from, to } = content
  const asking = { key, verb: 'appoint-supervisor', content, gives: { trainingId } }
  const look = (sql: Transaction) => lockTraining(sql, administrator, trainingId)
  return act(administrator, asking, look, async (sql, training) => {
    if (!training) return refused('notFound')
    const { programmeId, status, supervisors, personId: doctorId } = training
    const facts = { relation: 'administrator', training: status } as const
    if (!may('appointSupervisor', facts)) return refused('notPossible')
    const known = await supervisorCandidates(sql, { programmeIds: [programmeId], doctorId })
    const isKnown = known.some((each) => each.personId === personId)
    const faults = supervisionFaults(isKnown ? content : { ...content, personId: '' }, supervisors)
    if (faults.length > 0) return refused('faulty', faults)

    await sql`insert into supervision (id, training_id, programme_id, person_id, kind, starts_on,
        ends_on)
      values (${newId()}, ${trainingId}, ${programmeId}, ${personId}, ${kind}, ${from}, ${to})`
    await followUp(sql, {
      programmeId,
      verb: 'appointSupervisor',
      subjectKind: 'training',
      subjectId: trainingId,
      detail: { personId, kind, from, to: to ?? '' },
    })
  })
}
