import 'server-only'
import type { Concerns } from '@/domain/concern'
import { isId } from '@/domain/id'
import { read } from './access/transaction'
import type { Assessor, Director, Trainee } from './access/viewer'
import { concernRows, isClosed, readable } from './concerns/concern-rows'

/** Which concerns: one, those beside a request, the open or the closed ones; all when nothing is said. */
export type ConcernsAsked = {
  concernId?: string
  requestId?: string
  state?: 'open' | 'closed'
  page?: number
}

const pageSize = 20

/** Concerns that the viewer may read, the newest first, a page at a time. */
export async function readConcerns(
  viewer: Assessor | Director | Trainee,
  { concernId, requestId, state, page = 1 }: ConcernsAsked,
): Promise<Concerns> {
  const isThere = [concernId, requestId].every((id) => id === undefined || isId(id))
  return read(viewer, async (sql) => {
    const condition = readable(
      sql,
      viewer,
      sql`${isThere}
        ${isThere && concernId ? sql`and concern.id = ${concernId}` : sql``}
        ${isThere && requestId ? sql`and concern.request_id = ${requestId}` : sql``}
        ${state === undefined ? sql`` : sql`and ${isClosed(sql)} = ${state === 'closed'}`}`,
    )
    const [counted] = await sql<{ total: number; now: Date }[]>`
      select count(*)::int as total, clock() as now from concern where ${condition}`
    if (!counted) throw new Error('a count came back empty')
    const { total, now } = counted
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const shown = Math.min(page, pages)
    const part = sql`limit ${pageSize} offset ${(shown - 1) * pageSize}`
    return { concerns: await concernRows(sql, condition, part), page: shown, pages, now }
  })
}
