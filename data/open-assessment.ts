import 'server-only'
import { isId } from '@/domain/id'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import type { Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'

/** A trainee opens a signed form of their own: from now on it is read. Doing so again is harmless. */
export function openAssessment(
  trainee: Trainee,
  assessmentId: string,
): Promise<Result<{ assessmentId: string }, 'notFound'>> {
  return write(trainee, async (sql) => {
    if (!isId(assessmentId)) return refused('notFound')
    const [, found] = await Promise.all([
      sql`insert into opening (assessment_id, person_id, opened_at)
        select id, ${trainee.personId}, clock() from assessment
        where id = ${assessmentId} and ${visibleTo(trainee, sql, 'assessment')}
        on conflict do nothing`,
      sql`select from assessment
        where id = ${assessmentId} and ${visibleTo(trainee, sql, 'assessment')}`,
    ])
    return found.count > 0 ? accepted({ assessmentId }) : refused('notFound')
  })
}
