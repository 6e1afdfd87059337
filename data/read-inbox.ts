import 'server-only'
import type { Inbox, InboxRow } from '@/domain/inbox'
import type { Transaction } from '@/db/client'
import type { Answers } from '@/domain/answers'
import { draftProgress, oldestFirst } from '@/domain/inbox'
import { type RequestState, requestStatus } from '@/domain/request'
import { read } from './access/transaction'
import type { Assessor } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { publishedForm } from './record/published-form'

/** What waits for an assessor, the oldest first, and the last fifty that are over. */
export function readInbox(assessor: Assessor): Promise<Inbox> {
  return read(assessor, async (sql) => {
    const [[clock], open, over] = await Promise.all([
      sql<{ now: Date }[]>`select clock() as now`,
      rowsWhere(sql, assessor, sql`(request.state = 'open' or draft.request_id is not null)`, 500),
      rowsWhere(sql, assessor, sql`request.state <> 'open' and draft.request_id is null`, 50),
    ])
    const now = clock?.now ?? new Date()
    const rows = await Promise.all([...open, ...over].map((row) => toInbox(sql, row, now)))
    const isWaiting = ({ status }: InboxRow) => status === 'waiting' || status === 'started'
    const isCorrected = ({ status, progress }: InboxRow) => status === 'signed' && progress !== null
    return {
      now,
      waiting: oldestFirst(rows.filter(isWaiting)),
      corrections: rows.filter(isCorrected),
      closed: rows.filter((row) => !isWaiting(row) && !isCorrected(row)),
    }
  })
}

type Row = Omit<InboxRow, 'instrument' | 'foci' | 'status' | 'progress' | 'unasked'> & {
  versionId: string
  state: RequestState
  origin: 'trainee' | 'assessor'
  foci: string[]
  draft: Answers | null
}

type Condition = ReturnType<typeof visibleTo>

// The limit comes before the joins: they cost what is shown, not what was ever asked.
function rowsWhere(sql: Transaction, assessor: Assessor, condition: Condition, limit: number) {
  return sql<Row[]>`
    select request.id as "requestId", request.version_id as "versionId", request.state,
      request.origin, request.foci, request.made_at as "askedAt",
      request.expires_at as "expiresAt", request.closed_at as "closedAt",
      person.name as trainee, workplace.name as workplace, draft.answers as draft,
      newest.id as "assessmentId",
      exists (select from voiding join assessment as each on each.id = voiding.assessment_id
        where each.request_id = request.id) as voided
    from (
      select request.* from request left join draft on draft.request_id = request.id
      where ${visibleTo(assessor, sql, 'request')} and ${condition}
      order by coalesce(request.closed_at, request.expires_at) desc, request.id desc
      limit ${limit}
    ) as request
    join training on training.id = request.training_id
    join person on person.id = training.person_id
    left join placement on placement.id = request.placement_id
    left join workplace on workplace.id = placement.workplace_id
    left join draft on draft.request_id = request.id
    left join assessment as newest on newest.request_id = request.id
      and not exists (select from assessment as newer where newer.corrects_id = newest.id)
    order by coalesce(request.closed_at, request.expires_at) desc, request.id desc`
}

async function toInbox(sql: Transaction, row: Row, now: Date): Promise<InboxRow> {
  const { versionId, state, origin, foci, draft, ...rest } = row
  const { form } = await publishedForm(sql, versionId)
  const { expiresAt } = row
  return {
    ...rest,
    instrument: form.name,
    foci: form.focus.options.filter(({ key }) => foci.includes(key)).map(({ label }) => label),
    status: requestStatus({ state, expiresAt, hasDraft: draft !== null, now }),
    unasked: origin === 'assessor',
    progress: draftProgress(form, draft),
  }
}
