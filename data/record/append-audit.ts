import 'server-only'
import type { Transaction } from '@/db/client'

/** What happened, as the audit tells it: ids and codes, never the content of an assessment. */
export type AuditEvent = {
  programmeId: string
  verb: string
  subjectKind: 'request' | 'assessment' | 'plan' | 'person'
  subjectId: string
  detail?: Record<string, string | number | boolean>
}

/** Appends to the programme's chain. The last thing in a transaction: it waits for its turn. */
export async function appendAudit(sql: Transaction, event: AuditEvent): Promise<void> {
  await sql`select record.append_audit(${event.programmeId}, ${event.verb}, ${event.subjectKind},
    ${event.subjectId}, ${sql.json(event.detail ?? {})})`
}
