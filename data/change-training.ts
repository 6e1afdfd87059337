import 'server-only'
import type { Transaction } from '@/db/client'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { type TrainingChange, trainingChangeFaults, writtenChange } from '@/domain/training-change'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { lockTraining } from './record/lock-training'

/** What is changed, and what it looked like to whoever changes it. */
type Asked = TrainingChange & { key: string; trainingId: string; seen: string }
type Refusal = 'notFound' | 'notPossible' | 'changed' | 'faulty' | 'keyUsed'

/** An administrator puts a training's days or percentage right; what another changed meanwhile stays. */
export function changeTraining(
  administrator: Administrator,
  { key, ...content }: Asked,
): Promise<Result<{ trainingId: string }, Refusal>> {
  const { trainingId, startsOn, plannedEndOn, percent, seen } = content
  const asking = { key, verb: 'change-training', content, gives: { trainingId } }
  const look = (sql: Transaction) => lockTraining(sql, administrator, trainingId)
  return act(administrator, asking, look, async (sql, training) => {
    if (!training) return refused('notFound')
    const { programmeId, status, placements, start, plannedEnd } = training
    const facts = { relation: 'administrator', training: status } as const
    if (!may('changeTraining', facts)) return refused('notPossible')
    const was = { startsOn: start, plannedEndOn: plannedEnd, percent: training.percent }
    if (writtenChange(was) !== seen) return refused('changed')
    const change = { startsOn, plannedEndOn, percent }
    const faults = trainingChangeFaults(change, placements)
    if (faults.length > 0) return refused('faulty', faults)

    await sql`update training set starts_on = ${startsOn}, planned_end_on = ${plannedEndOn},
      percent = ${percent} where id = ${trainingId}`
    await followUp(sql, {
      programmeId,
      verb: 'changeTraining',
      subjectKind: 'training',
      subjectId: trainingId,
      detail: { ...change, was: writtenChange(was) },
    })
  })
}
