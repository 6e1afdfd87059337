import 'server-only'
import type { SignedAssessment } from '@/domain/assessment'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import { may } from '@/domain/policy'
import { isLate } from '@/domain/progress'
import { read } from './access/transaction'
import type { Viewer } from './access/viewer'
import { selfRatingVisibleTo, visibleTo } from './access/visible-to'
import { publishedForm } from './record/published-form'

type Derived = 'form' | 'answers' | 'late' | 'relation' | 'voiding' | 'objection'
type Rights = 'mayWritePlan' | 'mayRateOneself' | 'mayObject' | 'mayCorrect' | 'mayVoid'
type Row = Omit<SignedAssessment, Derived | Rights> &
  SignedAssessment['answers'] & {
    versionId: string
    assessorId: string
    firstSignedOn: string
    voidReason: string | null
    voidedAt: Date | null
    lineVoided: boolean
    openedBefore: boolean
    objectionText: string | null
    objectedAt: Date | null
  }

/** A signed form, for the trainee, the assessor, and those who follow the trainee. */
export async function readAssessment(
  viewer: Viewer,
  assessmentId: string,
): Promise<SignedAssessment | null> {
  if (!isId(assessmentId)) return null
  return read(viewer, async (sql) => {
    const [row] = await rowOf(sql, viewer, assessmentId)
    if (!row) return null
    const { versionId, assessorId, firstSignedOn, voidReason, voidedAt, lineVoided, ...rest } = row
    const { observedOn, difficulty, foci, context, goals, ratings, texts, ...more } = rest
    const { openedBefore, objectionText, objectedAt, ...found } = more
    const relation = relationOf(viewer, row.trainingId, assessorId)
    const facts = {
      relation,
      status: 'signed',
      superseded: found.newerId !== null,
      voided: lineVoided,
      opened: openedBefore,
      rated: found.selfRating !== null,
      objected: objectionText !== null,
    } as const
    return {
      ...found,
      form: (await publishedForm(sql, versionId)).form,
      answers: { observedOn, difficulty, foci, context, goals, ratings, texts },
      late: isLate({ observedOn, signedOn: firstSignedOn }),
      voiding: voidReason && voidedAt ? { reason: voidReason, at: voidedAt } : null,
      objection: objectionText && objectedAt ? { text: objectionText, at: objectedAt } : null,
      relation,
      mayWritePlan: may('writePlan', facts),
      mayRateOneself: may('rateOneself', facts),
      mayObject: may('object', facts),
      mayCorrect: may('correct', facts),
      mayVoid: may('void', facts),
    }
  })
}

function relationOf(viewer: Viewer, trainingId: string, assessorId: string) {
  if (viewer.trainings.some((training) => training.id === trainingId)) return 'trainee'
  if (viewer.assessorIds.includes(assessorId)) return 'assessor'
  return viewer.supervisedTrainingIds.includes(trainingId) ? 'supervisor' : 'director'
}

const rowOf = (sql: Transaction, viewer: Viewer, assessmentId: string) =>
  sql<Row[]>`
    select assessment.id, request_id as "requestId", assessment.training_id as "trainingId",
      person.name as "traineeName", version_id as "versionId", assessor_id as "assessorId",
      observed_on as "observedOn", difficulty, context, texts, workplace.name as placement,
      array(select key from assessment_focus where assessment_id = assessment.id) as foci,
      array(select key from assessment_goal where assessment_id = assessment.id) as goals,
      (select jsonb_object_agg(area.key, coalesce(to_jsonb(level), '"notObserved"'))
        from rating join area on area.id = rating.area_id
        where rating.assessment_id = assessment.id) as ratings,
      assessment.signed_at as "signedAt", identity_level as "identityLevel",
      jsonb_build_object('name', signer_name, 'title', signer_title,
        'specialty', signer_specialty, 'workplace', signer_workplace) as signer,
      (identity_level <> 'mailbox' or confirmation.assessment_id is not null) as confirmed,
      (first.signed_at at time zone 'Europe/Stockholm')::date as "firstSignedOn",
      (select count(*)::int from assessment as each where each.first_id = assessment.first_id
        and each.signed_at <= assessment.signed_at) as version,
      assessment.corrects_id as "correctsId", assessment.correction_reason as "correctionReason",
      (select newer.id from assessment as newer where newer.corrects_id = assessment.id)
        as "newerId",
      voiding.reason as "voidReason", voiding.voided_at as "voidedAt",
      exists (select from voiding join assessment as each on each.id = voiding.assessment_id
        where each.first_id = assessment.first_id) as "lineVoided",
      coalesce((select jsonb_agg(jsonb_build_object('id', plan_item.id, 'text', plan_item.text,
          'done', done_at is not null, 'dueOn', due_on) order by position)
        from plan_item where plan_item.assessment_id = assessment.first_id), '[]') as plan,
      coalesce((select jsonb_agg(jsonb_build_object('text', plan_item.text, 'seen', seen)
          order by plan_item.written_at)
        from sighting join plan_item on plan_item.id = sighting.plan_item_id
        where sighting.assessment_id = assessment.id), '[]') as sightings,
      objection.text as "objectionText", objection.written_at as "objectedAt",
      case when ${selfRatingVisibleTo(viewer, sql, 'assessment')} then (
        select jsonb_object_agg(area.key, coalesce(to_jsonb(level), '"notObserved"'))
        from self_rating join area on area.id = self_rating.area_id
        where self_rating.request_id = assessment.request_id) end as "selfRating",
      opening.opened_at is not null as opened,
      exists (select from opening as each join assessment as form on form.id = each.assessment_id
        where form.request_id = assessment.request_id) as "openedBefore",
      clock() as now
    from assessment
    join (select id, signed_at from assessment) as first on first.id = assessment.first_id
    join training on training.id = assessment.training_id
    join person on person.id = training.person_id
    left join placement on placement.id = assessment.placement_id
    left join workplace on workplace.id = placement.workplace_id
    left join confirmation on confirmation.assessment_id = assessment.id
    left join voiding on voiding.assessment_id = assessment.id
    left join objection on objection.assessment_id = assessment.first_id
    left join opening on opening.assessment_id = assessment.id
      and opening.person_id = ${viewer.personId}
    where assessment.id = ${assessmentId} and ${visibleTo(viewer, sql, 'assessment')}`
