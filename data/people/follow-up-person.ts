import 'server-only'
import type { Transaction } from '@/db/client'
import { type AuditEvent, followUp } from '../record/follow-up'
import type { OwnPerson } from './own-person'

type Happened = Pick<AuditEvent, 'verb' | 'detail'>

/** What concerns a person whole stands in the audit of each of their programmes, in one order for all. */
export async function followUpPerson(
  sql: Transaction,
  { personId, programmeIds }: Pick<OwnPerson, 'personId' | 'programmeIds'>,
  happened: Happened,
): Promise<void> {
  const about = { subjectKind: 'person', subjectId: personId } as const
  await Promise.all(
    programmeIds.map((programmeId) => followUp(sql, { ...happened, ...about, programmeId })),
  )
}
