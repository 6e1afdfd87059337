import 'server-only'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import type { Assessor } from './access/viewer'
import { lockRequest } from './record/lock-request'

type Choice = { requestId: string; version: number; keep: 'saved' | 'parked' }

/** An assessor who wrote in two windows chooses which answers to go on with. */
export function chooseDraft(
  assessor: Assessor,
  { requestId, version, keep }: Choice,
): Promise<Result<{ version: number }, 'notFound' | 'changed'>> {
  return write(assessor, async (sql) => {
    const request = await lockRequest(sql, assessor, requestId)
    if (!request) return refused('notFound')
    const [row] = await sql<{ version: number }[]>`
      update draft set version = version + 1, saved_at = clock(), parked = null, parked_at = null,
        answers = case when ${keep === 'parked'} then parked else answers end
      where request_id = ${requestId} and version = ${version} and parked is not null
      returning version`
    return row ? accepted(row) : refused('changed')
  })
}
