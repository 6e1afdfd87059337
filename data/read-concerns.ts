import 'server-only'
import type { Concern, Concerns } from '@/domain/concern'
import { isId } from '@/domain/id'
import { read } from './access/transaction'
import type { Assessor, Director, Trainee } from './access/viewer'
import { concernVisibleTo } from './access/visible-to'

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
  const readable = [concernId, requestId].every((id) => id === undefined || isId(id))
  return read(viewer, async (sql) => {
    const isClosed = sql`exists (select from concern_note
      where concern_note.concern_id = concern.id and kind = 'close')`
    const asked = sql`${concernVisibleTo(viewer, sql, 'concern')}
      ${readable ? sql`` : sql`and false`}
      ${readable && concernId ? sql`and concern.id = ${concernId}` : sql``}
      ${readable && requestId ? sql`and concern.request_id = ${requestId}` : sql``}
      ${state === undefined ? sql`` : sql`and ${isClosed} = ${state === 'closed'}`}`
    const [counted] = await sql<{ total: number; now: Date }[]>`
      select count(*)::int as total, clock() as now from concern where ${asked}`
    if (!counted) throw new Error('a count came back empty')
    const { total, now } = counted
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const shown = Math.min(page, pages)
    const concerns = await sql<Concern[]>`
      select concern.id, concern.request_id as "requestId", concern.training_id as "trainingId",
        trainee.name as "traineeName", assessor.name as "assessorName", concern.text,
        raised_at as "raisedAt", ${isClosed} as closed,
        (select assessment.id from assessment where assessment.request_id = concern.request_id
          and not exists (select from assessment as newer
            where newer.corrects_id = assessment.id)) as "assessmentId",
        coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'text', note.text,
            'by', writer.name, 'at', written_at) order by written_at, note.id)
          from concern_note as note left join person as writer on writer.id = written_by
          where note.concern_id = concern.id), '[]') as notes
      from concern
      join training on training.id = concern.training_id
      join person as trainee on trainee.id = training.person_id
      join assessor on assessor.id = concern.assessor_id
      where ${asked}
      order by raised_at desc, concern.id
      limit ${pageSize} offset ${(shown - 1) * pageSize}`
    return { concerns, page: shown, pages, now }
  })
}
