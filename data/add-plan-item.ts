import 'server-only'
import { newId } from '@/db/new-id'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Trainee } from './access/viewer'
import { appendAudit } from './record/append-audit'
import { ownForm } from './record/own-form'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/** A trainee writes a line of their own plan after an assessment. */
export function addPlanItem(
  trainee: Trainee,
  asked: { key: string; assessmentId: string; text: string },
): Promise<Result<{ planItemId: string }, Refusal>> {
  const { key, assessmentId } = asked
  const text = asked.text.trim()
  return act(
    trainee,
    { key, verb: 'add-plan-item', content: { assessmentId, text } },
    async (sql) => {
      const form = await ownForm(sql, trainee, assessmentId)
      if (!form) return refused('notFound')
      const { programmeId, firstId, voided } = form
      if (!may('writePlan', { relation: 'trainee', status: 'signed', voided }))
        return refused('closed')
      const code = text === '' ? 'required' : freeTextFault(text, textLimits.planItem)
      if (code) return refused('faulty', [{ field: 'text', code }])

      const planItemId = newId()
      await sql`insert into plan_item (id, assessment_id, position, text, written_at)
      select ${planItemId}, ${firstId}, coalesce(max(position), 0) + 1, ${text}, clock()
      from plan_item where assessment_id = ${firstId}`
      await appendAudit(sql, { programmeId, verb: 'plan', subjectKind: 'plan', subjectId: firstId })
      return accepted({ planItemId })
    },
  )
}
