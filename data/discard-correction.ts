import 'server-only'
import { write } from './access/transaction'
import type { Assessor } from './access/viewer'
import { visibleTo } from './access/visible-to'

/** An assessor leaves a correction that they began; the signed form stands as it was. */
export function discardCorrection(assessor: Assessor, requestId: string): Promise<void> {
  return write(assessor, async (sql) => {
    await sql`delete from draft using request
      where draft.request_id = request.id and request.id = ${requestId}
        and request.state = 'signed' and ${visibleTo(assessor, sql, 'request')}`
  })
}
