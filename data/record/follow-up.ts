import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import type { AuditVerb, SubjectKind } from '@/domain/audit-verb'

/** What happened, as the audit tells it: ids and codes, never the content of an assessment. */
export type AuditEvent = {
  programmeId: string
  verb: AuditVerb
  subjectKind: SubjectKind
  subjectId: string
  detail?: Record<string, string | number | boolean>
}

/** What somebody is told because of it, and of which request or assessment. */
export type Notice = {
  kind:
    | 'requestMade'
    | 'requestWithdrawn'
    | 'requestDeclined'
    | 'requestReturned'
    | 'assessmentSigned'
    | 'assessmentCorrected'
    | 'assessmentVoided'
    | 'assessmentObjected'
    | 'concernRaised'
    | 'concernAnswered'
    | 'invited'
    | 'passwordForgotten'
  subjectId: string
}

/**
 * What follows an act, in its transaction: a link in the programme's chain, and notices in the outbox,
 * which leave if and only if the act is committed. The last thing that is asked for: the chain lets
 * one transaction at a time through.
 */
export async function followUp(
  sql: Transaction,
  event: AuditEvent,
  ...notices: Notice[]
): Promise<void> {
  const { programmeId, verb, subjectKind, subjectId, detail = {} } = event
  const rows = notices.map(({ kind, subjectId }) => ({ id: newId(), kind, subject_id: subjectId }))
  const told = rows.length
    ? sql`with told as (
        insert into outbox (id, programme_id, kind, subject_id, made_at)
        select id, ${programmeId}::uuid, kind, subject_id, clock()
        from jsonb_to_recordset(${sql.json(rows)}) as notice(id uuid, kind text, subject_id uuid))`
    : sql``
  await sql`${told} select record.append_audit(${programmeId}, ${verb}, ${subjectKind}, ${subjectId},
    ${sql.json(detail)})`
}
