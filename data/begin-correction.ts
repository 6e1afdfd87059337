import 'server-only'
import type { Transaction } from '@/db/client'
import { type Answers, someSightings } from '@/domain/answers'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import type { Assessor } from './access/viewer'
import { lockLine, signedByViewer } from './record/lock-line'

/** Opens a signed form for correction: a draft that begins as the form stands, or is continued. */
export function beginCorrection(
  assessor: Assessor,
  assessmentId: string,
): Promise<Result<{ requestId: string }, 'notFound' | 'closed'>> {
  return write(assessor, async (sql) => {
    const line = await lockLine(sql, assessor, assessmentId)
    if (!line) return refused('notFound')
    const { requestId, superseded, voided } = line
    if (!may('correct', { ...signedByViewer, superseded, voided })) return refused('closed')
    const answers = await answersOf(sql, assessmentId)
    await sql`insert into draft (request_id, version, answers, saved_at)
      values (${requestId}, 1, ${sql.json(answers)}, clock()) on conflict do nothing`
    return accepted({ requestId })
  })
}

async function answersOf(sql: Transaction, assessmentId: string): Promise<Answers> {
  const [row] = await sql<Answers[]>`
    select observed_on as "observedOn", difficulty, context, texts,
      array(select key from assessment_focus where assessment_id = assessment.id) as foci,
      array(select key from assessment_goal where assessment_id = assessment.id) as goals,
      (select jsonb_object_agg(area.key, coalesce(level::text, 'notObserved'))
        from rating join area on area.id = rating.area_id
        where assessment_id = assessment.id) as ratings,
      (select jsonb_object_agg(plan_item_id, seen)
        from sighting where assessment_id = assessment.id) as sightings
    from assessment where id = ${assessmentId}`
  if (!row) throw new Error('a form that was locked is gone')
  const { sightings, ...answers } = row
  return { ...answers, ...someSightings(Object.entries(sightings ?? {})) }
}
