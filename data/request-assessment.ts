import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Trainee } from './access/viewer'
import { checkPrefilled } from './record/check-prefilled'
import { followUp } from './record/follow-up'
import { formInUse } from './record/forms-in-use'
import { isAskable } from './record/is-askable'
import { type NewRequest, openRequest } from './record/open-request'
import { orRefusedBy } from './record/or-refused-by'
import { runsToday } from './training/runs-today'

export type RequestAsked = {
  key: string
  assessorId: string
  instrumentKey: string
  prefilled: NewRequest['prefilled']
}
type Refusal = 'notFound' | 'notInTraining' | 'faulty' | 'keyUsed'

/** A trainee asks somebody who watched them work to assess it. */
export function requestAssessment(
  trainee: Trainee,
  asked: RequestAsked,
): Promise<Result<{ requestId: string }, Refusal>> {
  const { key, ...content } = asked
  const requestId = newId()
  const asking = { key, verb: 'request-assessment', content, gives: { requestId } }
  const look = (sql: Transaction) =>
    Promise.all([
      runningTraining(sql, trainee),
      isAskable(sql, trainee, trainee.programmeId, asked.assessorId),
      formInUse(sql, trainee.programmeId, asked.instrumentKey),
    ])
  const acting = act(trainee, asking, look, async (sql, [training, askable, published]) => {
    if (!askable || !published) return refused('notFound')
    if (!training || !may('request', { relation: 'trainee' })) return refused('notInTraining')
    const faults = checkPrefilled(published.form, asked.prefilled, training)
    if (faults.length > 0) return refused('faulty', faults)

    const { trainingId, programmeId } = trainee
    const { versionId } = published
    const { assessorId, prefilled } = asked
    const ids = { id: requestId, programmeId, trainingId, assessorId, versionId }
    await Promise.all([
      openRequest(sql, { ...ids, origin: 'trainee', prefilled }),
      followUp(
        sql,
        { programmeId, verb: 'request', subjectKind: 'request', subjectId: requestId },
        { kind: 'requestMade', subjectId: requestId },
      ),
    ])
  })
  return orRefusedBy('hasLeft', 'notFound', acting)
}

async function runningTraining(sql: Transaction, trainee: Trainee) {
  const [row] = await sql<{ today: string; trainingStart: string }[]>`
    select today() as today, starts_on as "trainingStart" from training
    where id = ${trainee.trainingId} and person_id = ${trainee.personId} and ${runsToday(sql)}`
  return row
}
