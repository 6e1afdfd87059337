import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { emptyAnswers } from '@/domain/answers'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Assessor } from './access/viewer'
import { followUp } from './record/follow-up'
import { formInUse } from './record/forms-in-use'
import { openRequest } from './record/open-request'

export type StartAsked = { key: string; trainingId: string; instrumentKey: string }

/** An assessor starts an assessment that nobody asked for, of a trainee in their programme. */
export function startAssessment(
  assessor: Assessor,
  asked: StartAsked,
): Promise<Result<{ requestId: string }, 'notFound' | 'keyUsed'>> {
  const { key, ...content } = asked
  const requestId = newId()
  const asking = { key, verb: 'start-assessment', content, gives: { requestId } }
  const look = (sql: Transaction) => programmeWithBoth(sql, assessor, asked.trainingId)
  return act(assessor, asking, look, async (sql, where) => {
    const published = where && (await formInUse(sql, where.programmeId, asked.instrumentKey))
    if (!where || !published || !may('start', { relation: 'assessor' })) return refused('notFound')
    const { form, versionId } = published
    const { today, ...ids } = where
    const prefilled = { ...emptyAnswers(form), observedOn: today }
    const { programmeId } = ids
    await Promise.all([
      openRequest(sql, { id: requestId, ...ids, versionId, origin: 'assessor', prefilled }),
      followUp(sql, { programmeId, verb: 'start', subjectKind: 'request', subjectId: requestId }),
    ])
  })
}

async function programmeWithBoth(sql: Transaction, assessor: Assessor, trainingId: string) {
  const [row] = await sql<
    { trainingId: string; assessorId: string; programmeId: string; today: string }[]
  >`select found.training_id as "trainingId", found.assessor_id as "assessorId",
      assessor.programme_id as "programmeId", today() as today
    from access.trainees_to_assess(${assessor.assessorIds}::uuid[]) as found
    join assessor on assessor.id = found.assessor_id
    where found.training_id = ${trainingId}`
  return row
}
