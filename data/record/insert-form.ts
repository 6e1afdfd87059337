import 'server-only'
import { createHash } from 'node:crypto'
import type { Transaction } from '@/db/client'
import type { Answers } from '@/domain/answers'

/** A form at the moment of signing: the answers are whole, and the signer is as they are today. */
export type SignedForm = {
  id: string
  requestId: string
  versionId: string
  answers: Answers
  signer: { name: string; title: string; specialty: string; workplace: string }
  identityLevel: 'mailbox' | 'approvedMailbox' | 'account' | 'secondFactor' | 'siths'
  /** How long the form was in sight before it was signed; of a correction it is not asked. */
  seconds?: number | null
  corrects?: { id: string; firstId: string; reason: string }
}

/** Inserts a form with its ratings, foci, goals and what was seen of the plan. The database refuses one that is not whole. */
export async function insertForm(sql: Transaction, form: SignedForm): Promise<void> {
  const { id, versionId, answers } = form
  const levels = Object.fromEntries(
    Object.entries(answers.ratings).map(([area, rating]) => [
      area,
      rating === 'notObserved' ? null : Number(rating),
    ]),
  )
  await Promise.all([
    insertAssessment(sql, form),
    sql`with form as (select ${id}::uuid as id, ${versionId}::uuid as version_id),
      focus as (
        insert into assessment_focus (assessment_id, version_id, key)
        select id, version_id, unnest(${answers.foci}::text[]) from form),
      goal as (
        insert into assessment_goal (assessment_id, version_id, key)
        select id, version_id, unnest(${answers.goals}::text[]) from form),
      seen as (
        insert into sighting (plan_item_id, assessment_id, seen)
        select key::uuid, form.id, value
        from form, jsonb_each_text(${sql.json(answers.sightings ?? {})}))
      insert into rating (assessment_id, version_id, area_id, level)
      select form.id, form.version_id, area.id, (levels ->> area.key)::int
      from form join version_area using (version_id) join area on area.id = version_area.area_id,
        cast(${sql.json(levels)} as jsonb) as levels
      where levels ? area.key`,
  ])
}

async function insertAssessment(sql: Transaction, form: SignedForm): Promise<void> {
  const { id, answers, signer, corrects } = form
  await sql`
    insert into assessment (id, request_id, programme_id, training_id, assessor_id, version_id,
      placement_id, observed_on, difficulty, context, texts, signed_at, signer_name, signer_title,
      signer_specialty, signer_workplace, identity_level, content_hash, first_id, corrects_id,
      correction_reason, form_seconds)
    select ${id}, id, programme_id, training_id, assessor_id, version_id,
      access.placement_on(training_id, ${answers.observedOn}), ${answers.observedOn},
      ${answers.difficulty}, ${answers.context.trim()}, ${sql.json(answers.texts)}, clock(),
      ${signer.name}, ${signer.title}, ${signer.specialty}, ${signer.workplace},
      ${form.identityLevel}, ${contentHash(form)}, ${corrects?.firstId ?? id},
      ${corrects?.id ?? null}, ${corrects?.reason ?? null},
      ${form.seconds ?? null}
    from request where id = ${form.requestId}`
}

/** SHA-256 over everything that the signer put their name to, in a fixed order. */
function contentHash({ requestId, versionId, answers, signer, corrects }: SignedForm): Buffer {
  const ordered = (values: Record<string, string>) => Object.entries(values).sort()
  const { observedOn, difficulty, context } = answers
  const content = [
    [requestId, versionId, observedOn, difficulty, context.trim()],
    [[...answers.foci].sort(), [...answers.goals].sort()],
    [ordered(answers.ratings), ordered(answers.texts), ordered(answers.sightings ?? {})],
    [signer.name, signer.title, signer.specialty, signer.workplace],
    [corrects?.id ?? null, corrects?.reason ?? null],
  ]
  return createHash('sha256').update(JSON.stringify(content)).digest()
}
