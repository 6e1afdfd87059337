import 'server-only'
import type { Transaction } from '@/db/client'
import { visibleTo } from '../access/visible-to'
import type { Assessor } from '../access/viewer'

/** The newest version of a signed form and what has happened to its line. */
export type Line = {
  id: string
  firstId: string
  requestId: string
  programmeId: string
  superseded: boolean
  voided: boolean
}

/** A line that was locked is the viewer's own, and signed. */
export const signedByViewer = { relation: 'assessor', status: 'signed' } as const

/**
 * One of an assessor's own forms, with its request locked, so that of two corrections (or a
 * correction and a voiding) one comes second. Null when it does not exist for them.
 */
export async function lockLine(
  sql: Transaction,
  assessor: Assessor,
  assessmentId: string,
): Promise<Line | null> {
  await sql`select from request where id = (
      select request_id from assessment
      where assessment.id = ${assessmentId} and ${visibleTo(assessor, sql, 'assessment')})
    for update`
  const [row] = await sql<Line[]>`
    select assessment.id, first_id as "firstId", request_id as "requestId",
      programme_id as "programmeId",
      exists (select from assessment as newer where newer.corrects_id = assessment.id)
        as superseded,
      exists (select from voiding join assessment as each on each.id = voiding.assessment_id
        where each.first_id = assessment.first_id) as voided
    from assessment
    where assessment.id = ${assessmentId} and ${visibleTo(assessor, sql, 'assessment')}`
  return row ?? null
}
