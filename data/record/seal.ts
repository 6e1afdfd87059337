import 'server-only'
import type { Transaction } from '@/db/client'
import { appendAudit } from './append-audit'
import { enqueue } from './enqueue'
import { insertForm, type SignedForm } from './insert-form'

/** What can be done to the record: a form is signed, corrected by a new version, or declared void. */
export type Sealing =
  | { what: 'sign' | 'correct'; programmeId: string; form: SignedForm }
  | { what: 'void'; programmeId: string; assessmentId: string; by: string; reason: string }

const notices = {
  sign: 'assessmentSigned',
  correct: 'assessmentCorrected',
  void: 'assessmentVoided',
} as const

/**
 * The one way into the record. Whatever must follow when a form is signed, corrected or declared
 * void follows here, in the same transaction.
 */
export async function seal(sql: Transaction, sealing: Sealing): Promise<void> {
  const subjectId = sealing.what === 'void' ? sealing.assessmentId : sealing.form.id
  if (sealing.what === 'void') {
    await sql`insert into voiding (assessment_id, voided_by, reason, voided_at)
      values (${subjectId}, ${sealing.by}, ${sealing.reason}, clock())`
  } else {
    await insertForm(sql, sealing.form)
  }
  const { what, programmeId } = sealing
  await Promise.all([
    enqueue(sql, { programmeId, kind: notices[what], subjectId }),
    appendAudit(sql, { programmeId, verb: what, subjectKind: 'assessment', subjectId }),
  ])
}
