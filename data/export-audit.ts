import 'server-only'
import type { Transaction } from '@/db/client'
import type { AuditLink } from '@/domain/audit-line'
import { readInParts } from './access/transaction'
import type { Administrator, Director } from './access/viewer'
import { auditedProgrammes } from './audit/audited-programmes'

const partSize = 500

/**
 * The chains of the viewer's own programmes, or of one of them, whole and in their order, a part at a
 * time: what is held in memory does not grow with the chain.
 */
export function exportAudit(
  viewer: Administrator | Director,
  programmeId: string | null,
): AsyncGenerator<AuditLink[]> {
  return readInParts(viewer, (sql) => linksOf(sql, auditedProgrammes(viewer, programmeId)))
}

const linksOf = (sql: Transaction, programmeIds: string[]) =>
  sql<AuditLink[]>`
    select programme_id as programme, seq::int,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor_id as actor, verb,
      subject_kind as "subjectKind", subject_id as subject, detail::text as detail,
      encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
    from audit_event where programme_id = any (${programmeIds}::uuid[])
    order by programme_id, audit_event.seq`.cursor(partSize)
