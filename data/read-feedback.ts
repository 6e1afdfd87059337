import 'server-only'
import type { Feedback } from '@/domain/trainee-view'
import { isId } from '@/domain/id'
import type { Option } from '@/domain/instrument'
import { isLate, signedDaysAfter } from '@/domain/progress'
import { read } from './access/transaction'
import type { Director, Supervisor, Trainee } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { publishedForm } from './record/published-form'

type Row = Omit<Feedback, 'texts' | 'late' | 'signedDaysAfter' | 'instrument'> & {
  versionId: string
  texts: Record<string, string>
  firstSignedOn: string
}

/**
 * The feedback of a training, newest first: of each form the version that stands. What a trainee has
 * not opened says to them who wrote it and when, and nothing of what it says.
 */
export async function readFeedback(
  viewer: Trainee | Director | Supervisor,
  trainingId: string,
): Promise<Feedback[]> {
  if (!isId(trainingId)) return []
  return read(viewer, async (sql) => {
    const rows = await sql<Row[]>`
      select assessment.id as "assessmentId", version_id as "versionId",
        observed_on as "observedOn", signed_at as "signedAt",
        (select (first.signed_at at time zone 'Europe/Stockholm')::date from assessment as first
          where first.id = assessment.first_id) as "firstSignedOn",
        jsonb_build_object('name', signer_name, 'title', signer_title,
          'workplace', signer_workplace) as signer,
        context, texts, corrects_id is not null as corrected,
        ${viewer.role === 'trainee'} and not exists (select from opening
          where opening.assessment_id = assessment.id
            and opening.person_id = ${viewer.personId}) as unread,
        (select objection.text from objection
          where objection.assessment_id = assessment.first_id) as objection,
        exists (select from voiding where voiding.assessment_id = assessment.id) as voided,
        coalesce((select jsonb_agg(jsonb_build_object('id', id, 'text', text,
            'done', done_at is not null, 'dueOn', due_on) order by position)
          from plan_item where plan_item.assessment_id = assessment.first_id), '[]') as plan
      from assessment
      where assessment.training_id = ${trainingId} and ${visibleTo(viewer, sql, 'assessment')}
        and not exists (select from assessment as newer where newer.corrects_id = assessment.id)
      order by observed_on desc, signed_at desc`
    const feedback: Feedback[] = []
    for (const { versionId, texts, firstSignedOn, ...row } of rows) {
      const { form } = await publishedForm(sql, versionId)
      const signed = { observedOn: row.observedOn, signedOn: firstSignedOn }
      feedback.push({
        ...row,
        instrument: form.name,
        context: row.unread ? '' : row.context,
        texts: row.unread ? [] : writtenTexts(form.texts, texts),
        late: isLate(signed),
        signedDaysAfter: signedDaysAfter(signed),
      })
    }
    return feedback
  })
}

function writtenTexts(fields: Option[], texts: Record<string, string>): Feedback['texts'] {
  return fields.flatMap(({ key, label }) => {
    const text = (texts[key] ?? '').trim()
    return text === '' ? [] : [{ label, text }]
  })
}
