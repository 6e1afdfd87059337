import 'server-only'
import type { Transaction } from '@/db/client'
import type { LockedRequest } from './lock-request'

/** How a request can end. */
export type Ending =
  { state: 'signed' | 'withdrawn' | 'redirected' } | { state: 'declined'; reason: string }

/**
 * Closes an open request, once: the condition decides a race. Throws when it was closed before. The
 * draft goes with it, unless the trainee ends what they began: then it is not theirs to take away.
 */
export async function closeRequest(
  sql: Transaction,
  request: LockedRequest,
  ending: Ending,
): Promise<void> {
  const reason = ending.state === 'declined' ? ending.reason : null
  const withDraft = request.origin === 'assessor' || ['signed', 'declined'].includes(ending.state)
  const closed = await sql`
    with gone as (delete from draft where request_id = ${request.id} and ${withDraft})
    update request set state = ${ending.state}, closed_at = clock(), decline_reason = ${reason}
    where id = ${request.id} and state = 'open'`
  if (closed.count !== 1) throw new Error(`request ${request.id} was closed by somebody else`)
}
