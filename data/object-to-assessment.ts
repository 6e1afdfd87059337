import 'server-only'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Trainee } from './access/viewer'
import { followUp } from './record/follow-up'
import { ownForm } from './record/own-form'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/** A trainee attaches their one comment to a signed form; it stands beside every version of it. */
export function objectToAssessment(
  trainee: Trainee,
  asked: { key: string; assessmentId: string; text: string },
): Promise<Result<{ assessmentId: string }, Refusal>> {
  const { key, assessmentId } = asked
  const text = asked.text.trim()
  const content = { assessmentId, text }
  return act(
    trainee,
    { key, verb: 'object-to-assessment', content, gives: { assessmentId } },
    (sql) => ownForm(sql, trainee, assessmentId),
    async (sql, form) => {
      if (!form) return refused('notFound')
      const { programmeId, firstId, voided, objected } = form
      if (!may('object', { relation: 'trainee', status: 'signed', voided, objected }))
        return refused('closed')
      const code = text === '' ? 'required' : freeTextFault(text, textLimits.objection)
      if (code) return refused('faulty', [{ field: 'text', code }])

      const [written] = await sql`insert into objection (assessment_id, text, written_at)
        values (${firstId}, ${text}, clock()) on conflict do nothing returning assessment_id`
      if (!written) return refused('closed')
      const subject = { subjectKind: 'assessment', subjectId: assessmentId } as const
      await followUp(
        sql,
        { programmeId, verb: 'object', ...subject },
        { kind: 'assessmentObjected', subjectId: assessmentId },
      )
    },
  )
}
