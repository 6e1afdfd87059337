import 'server-only'
import type { Transaction } from '@/db/client'
import type { AuditFilter } from '@/domain/audit-filter'
import { auditedProgrammes } from './audit/audited-programmes'
import { read } from './access/transaction'
import type { Administrator, Director } from './access/viewer'

/** One thing that happened; whoever acted is named where the viewer may know the name. */
export type ListedEvent = {
  programmeId: string
  programme: string
  seq: number
  at: Date
  actor: string | null
  verb: string
  subjectKind: string
  subjectId: string
  detail: Record<string, string | number | boolean>
  hash: string
}

export type AuditPage = {
  now: Date
  programmes: { id: string; name: string }[]
  total: number
  events: ListedEvent[]
  page: number
  pages: number
}

const pageSize = 50

/** What happened in the viewer's own programmes, the newest first. It holds no content of a form. */
export function readAudit(
  viewer: Administrator | Director,
  filter: AuditFilter,
): Promise<AuditPage> {
  const own = auditedProgrammes(viewer, null)
  const asked = auditedProgrammes(viewer, filter.programme)
  return read(viewer, async (sql) => {
    const [[counted], programmes] = await Promise.all([
      sql<{ now: Date; total: number }[]>`
        select clock() as now, count(*)::int as total from audit_event
        where ${passing(sql, asked, filter)}`,
      sql<{ id: string; name: string }[]>`
        select id, name from programme where id = any (${own}::uuid[])
        order by name collate "sv-x-icu"`,
    ])
    if (!counted) throw new Error('a database without a clock')
    const pages = Math.max(1, Math.ceil(counted.total / pageSize))
    const page = Math.min(filter.page, pages)
    const events = await sql<ListedEvent[]>`
      select programme_id as "programmeId", programme.name as programme, seq::int, at,
        person.name as actor, verb, subject_kind as "subjectKind", subject_id as "subjectId",
        detail, encode(hash, 'hex') as hash
      from audit_event
      join programme on programme.id = audit_event.programme_id
      left join person on person.id = actor_id
      where ${passing(sql, asked, filter)}
      order by at desc, audit_event.seq desc, programme_id
      limit ${pageSize} offset ${(page - 1) * pageSize}`
    return { ...counted, programmes, events, page, pages }
  })
}

/** The midnight with which a day begins, or so many days later. */
const midnight = (sql: Transaction, day: string, later = 0) =>
  sql`(${day}::date + ${later}::int)::timestamp at time zone 'Europe/Stockholm'`

function passing(sql: Transaction, programmeIds: string[], filter: AuditFilter) {
  const { from, to, who, verb, subject } = filter
  const name = who.normalize('NFC').toLowerCase()
  return sql`programme_id = any (${programmeIds}::uuid[])
    ${from === null ? sql`` : sql`and at >= ${midnight(sql, from)}`}
    ${to === null ? sql`` : sql`and at < ${midnight(sql, to, 1)}`}
    ${verb === null ? sql`` : sql`and verb = ${verb}`}
    ${subject === null ? sql`` : sql`and subject_id = ${subject}`}
    ${
      name === ''
        ? sql``
        : sql`and actor_id in (
      select person.id from person where strpos(lower(person.name), ${name}) > 0)`
    }`
}
