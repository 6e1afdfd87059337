import 'server-only'
import type { Transaction } from '@/db/client'
import { isDate } from '@/domain/dates'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { trainingVisibleTo } from './access/visible-to'
import { followUp } from './record/follow-up'

type Asked = { key: string; supervisionId: string; day: string }
type Refusal = 'notFound' | 'faulty' | 'keyUsed'

/**
 * Somebody supervises a doctor until a day, which is the last on which they read the doctor's record. One
 * that has ended stays ended.
 */
export function endSupervision(
  administrator: Administrator,
  { key, supervisionId, day }: Asked,
): Promise<Result<{ supervisionId: string }, Refusal>> {
  const content = { supervisionId, day }
  const asking = { key, verb: 'end-supervision', content, gives: { supervisionId } }
  const look = (sql: Transaction) => lockSupervision(sql, administrator, supervisionId)
  return act(administrator, asking, look, async (sql, supervision) => {
    if (!supervision || !may('endSupervision', { relation: 'administrator' })) {
      return refused('notFound')
    }
    const { programmeId, trainingId, personId, from } = supervision
    if (!isDate(day)) return refused('faulty', [{ field: 'day', code: 'dateInvalid' }])
    if (day < from) return refused('faulty', [{ field: 'day', code: 'endsBeforeStart' }])

    await sql`update supervision set ends_on = ${day} where id = ${supervisionId}`
    await followUp(sql, {
      programmeId,
      verb: 'endSupervision',
      subjectKind: 'training',
      subjectId: trainingId,
      detail: { personId, day },
    })
  })
}

async function lockSupervision(
  sql: Transaction,
  administrator: Administrator,
  supervisionId: string,
) {
  const [row] = await sql<
    { programmeId: string; trainingId: string; personId: string; from: string }[]
  >`select supervision.programme_id as "programmeId", training_id as "trainingId",
      supervision.person_id as "personId", supervision.starts_on as from
    from supervision join training on training.id = supervision.training_id
    where supervision.id = ${supervisionId} and ${trainingVisibleTo(administrator, sql, 'training')}
      and (ends_on is null or ends_on >= today())
    for update of supervision`
  return row ?? null
}
