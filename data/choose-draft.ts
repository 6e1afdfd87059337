import 'server-only'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import type { Assessor } from './access/viewer'
import { lockRequest } from './record/lock-request'

type Choice = {
  requestId: string
  version: number
  /** The windows whose answers were shown; what was parked since stays. */
  shown: string[]
  /** One of them, or `saved`. */
  keep: string
}

/** An assessor who wrote in several windows chooses which answers to go on with. */
export function chooseDraft(
  assessor: Assessor,
  { requestId, version, shown, keep }: Choice,
): Promise<Result<{ version: number }, 'notFound' | 'changed'>> {
  return write(assessor, async (sql) => {
    const request = await lockRequest(sql, assessor, requestId)
    if (!request) return refused('notFound')
    const [row] = await sql<{ version: number }[]>`
      update draft set version = version + 1, saved_at = clock(), parked = parked - ${shown}::text[],
        answers = case when ${keep} = 'saved' then answers else parked -> ${keep} -> 'answers' end
      where request_id = ${requestId} and version = ${version} and parked ?| ${shown}::text[]
        and (${keep} = 'saved' or parked ? ${keep})
      returning version`
    return row ? accepted(row) : refused('changed')
  })
}
