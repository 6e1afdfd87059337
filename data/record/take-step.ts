import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import type { Fault } from '@/domain/fault-code'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import type { TrainingStep } from '@/domain/training'
import { act } from '../access/act'
import type { Administrator } from '../access/viewer'
import { followUp } from './follow-up'
import { type LockedTraining, lockTraining } from './lock-training'

/** A step as it is asked for: on which day, and what more there is to say. */
export type StepAsked = {
  key: string
  trainingId: string
  day: string
  until?: string | null
  reason?: string
}
export type StepRefusal = 'notFound' | 'notPossible' | 'faulty' | 'keyUsed'

type Taking = { step: TrainingStep; asked: StepAsked; content?: object; gives?: object }
/** Writes what the step brings about, or says what is wrong with it. */
type Work = (sql: Transaction, training: LockedTraining) => Promise<Fault[] | void>

/** Takes a step in a training's life: when it is possible, noted down for good, and in the audit. */
export function takeStep(
  administrator: Administrator,
  { step, asked, content = {}, gives = {} }: Taking,
  work: Work,
): Promise<Result<{ trainingId: string }, StepRefusal>> {
  const { key, trainingId, day, until = null, reason = '' } = asked
  const asking = {
    key,
    verb: `${step}-training`,
    content: { trainingId, day, until, reason, ...content },
    gives: { trainingId, ...gives },
  }
  const look = (sql: Transaction) => lockTraining(sql, administrator, trainingId)
  return act(administrator, asking, look, async (sql, training) => {
    if (!training) return refused('notFound')
    const { programmeId, status } = training
    const facts = { relation: 'administrator', training: status } as const
    if (!may(`${step}Training`, facts)) return refused('notPossible')
    const faults = await work(sql, training)
    if (faults && faults.length > 0) return refused('faulty', faults)

    await sql`insert into training_step (id, programme_id, training_id, kind, day, until, reason,
        taken_by, taken_at)
      values (${newId()}, ${programmeId}, ${trainingId}, ${step}, ${day}, ${until}, ${reason},
        ${administrator.personId}, clock())`
    await followUp(sql, {
      programmeId,
      verb: `${step}Training`,
      subjectKind: 'training',
      subjectId: trainingId,
      detail: { day },
    })
  })
}
