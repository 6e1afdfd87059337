import 'server-only'
import { newId } from '@/db/new-id'
import { planFaults } from '@/domain/plan'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Trainee } from './access/viewer'
import { followUp } from './record/follow-up'
import { ownForm } from './record/own-form'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/** A trainee writes a line of their own plan after an assessment. */
export function addPlanItem(
  trainee: Trainee,
  asked: { key: string; assessmentId: string; text: string; dueOn?: string | null },
): Promise<Result<{ planItemId: string }, Refusal>> {
  const { key, assessmentId, dueOn = null } = asked
  const text = asked.text.trim()
  const planItemId = newId()
  const content = { assessmentId, text, dueOn }
  return act(
    trainee,
    { key, verb: 'add-plan-item', content, gives: { planItemId } },
    (sql) => ownForm(sql, trainee, assessmentId),
    async (sql, form) => {
      if (!form) return refused('notFound')
      const { programmeId, firstId, voided } = form
      if (!may('writePlan', { relation: 'trainee', status: 'signed', voided }))
        return refused('closed')
      const faults = planFaults(text, dueOn, form.today)
      if (faults.length > 0) return refused('faulty', faults)

      await sql`insert into plan_item (id, assessment_id, position, text, due_on, written_at)
      select ${planItemId}, ${firstId}, coalesce(max(position), 0) + 1, ${text}, ${dueOn}::date,
        clock()
      from plan_item where assessment_id = ${firstId}`
      await followUp(sql, { programmeId, verb: 'plan', subjectKind: 'plan', subjectId: firstId })
    },
  )
}
