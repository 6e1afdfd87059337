import 'server-only'
import type { Transaction } from '@/db/client'
import { followUp } from './follow-up'
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
  const { what, programmeId } = sealing
  await Promise.all([
    what === 'void' ? insertVoiding(sql, sealing) : insertForm(sql, sealing.form),
    followUp(
      sql,
      { programmeId, verb: what, subjectKind: 'assessment', subjectId },
      { kind: notices[what], subjectId },
    ),
  ])
}

type Voiding = Extract<Sealing, { what: 'void' }>

async function insertVoiding(sql: Transaction, { assessmentId, by, reason }: Voiding) {
  await sql`insert into voiding (assessment_id, voided_by, reason, voided_at)
    values (${assessmentId}, ${by}, ${reason}, clock())`
}
