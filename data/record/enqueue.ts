import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'

/** What somebody is told because of an act. */
export type Notice = {
  programmeId: string
  kind:
    | 'requestMade'
    | 'requestWithdrawn'
    | 'requestDeclined'
    | 'assessmentSigned'
    | 'assessmentCorrected'
    | 'assessmentVoided'
  subjectId: string
}

/** Puts a notice into the outbox, so that it leaves if and only if the act is committed. */
export async function enqueue(sql: Transaction, notice: Notice): Promise<void> {
  await sql`insert into outbox (id, programme_id, kind, subject_id, made_at)
    values (${newId()}, ${notice.programmeId}, ${notice.kind}, ${notice.subjectId}, clock())`
}
