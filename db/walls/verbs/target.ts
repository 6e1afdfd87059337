import type { Sql } from 'postgres'
import { addPlanItem } from '@/data/add-plan-item'
import { beginCorrection } from '@/data/begin-correction'
import { objectToAssessment } from '@/data/object-to-assessment'
import { raiseConcern } from '@/data/raise-concern'
import { makeOwnForm } from '../../factories/own-form'
import { saveDraft } from '@/data/save-draft'
import { saveView } from '@/data/save-view'
import { makePlacement } from '../../factories/programme'
import { askedIn, draftedIn, signedIn, wholeAnswers } from '../../factories/forms'
import { makeMeeting, makeTalk } from '../../factories/talk'
import { asAssessorOf, asDirectorOf, asTraineeOf } from '../../factories/viewers'
import type { Ward } from '../../factories/ward'
import { newId } from '../../new-id'

/** Stands in every text of the target that only its own people may read. */
export const secret = 'kanariefågel'

const answers = {
  ...wholeAnswers,
  context: `Mottagning ${secret}`,
  texts: { summary: `Lugn och trygg, ${secret}.`, suggestions: `Läs mer om ${secret}.` },
}

export type Target = Awaited<ReturnType<typeof makeTarget>>

/** Something of everything in a ward, made anew for each try, for strangers to reach after. */
export async function makeTarget(admin: Sql, ward: Ward) {
  const { requestId: signedId, assessmentId } = await signedIn(admin, ward, answers)
  const { requestId: correctingId, assessmentId: toCorrect } = await signedIn(admin, ward, answers)
  const trainee = await asTraineeOf(admin, ward.trainee.personId)
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  await beginCorrection(assessor, toCorrect)
  const text = `Öva på ${secret}.`
  const planned = await addPlanItem(trainee, { key: newId(), assessmentId, text })
  if (!planned.ok) throw new Error(planned.refusal)
  const objected = await objectToAssessment(trainee, { key: newId(), assessmentId, text })
  if (!objected.ok) throw new Error(objected.refusal)
  const raised = await raiseConcern(assessor, { key: newId(), requestId: signedId, text })
  if (!raised.ok) throw new Error(raised.refusal)
  await makeTalk(admin, ward, secret)
  await makeMeeting(admin, ward, secret)
  const director = await asDirectorOf(admin, ward.director.personId)
  const view = { key: newId(), name: `${secret} ${newId()}`, query: `?q=${secret}` }
  const saved = await saveView(director, view)
  if (!saved.ok) throw new Error(saved.refusal)
  const parkedId = await draftedIn(admin, ward, answers)
  const elsewhere = { ...answers, context: `Avdelning ${secret}` }
  await saveDraft(assessor, { requestId: parkedId, version: 0, answers: elsewhere })
  const [membership] = await admin<{ id: string }[]>`
    select id from membership where person_id = ${ward.director.personId}`
  return {
    ...(await makeOwnForm(admin, ward, secret)),
    ward,
    membershipId: membership?.id ?? '',
    answers,
    ...(await makeKept(admin, ward)),
    signedId,
    assessmentId,
    correctingId,
    planItemId: planned.value.planItemId,
    concernId: raised.value.concernId,
    savedViewId: saved.value.savedViewId,
    parkedId,
    draftedId: await draftedIn(admin, ward, answers),
    askedId: await askedIn(admin, ward, answers),
  }
}

/** What an administrator keeps of a ward: made once, for strangers leave it as it is. */
async function makeKept(admin: Sql, { supervisor, otherTrainee, workplaceId }: Ward) {
  const [supervision] = await admin<{ id: string }[]>`
    select id from supervision where person_id = ${supervisor.personId}`
  const [empty] = await admin<{ id: string }[]>`
    select id from placement where training_id = ${otherTrainee.trainingId}`
  const [workplace] = await admin<{ seen: string }[]>`
    select concat_ws(E'\n', name, specialty, '') as seen from workplace where id = ${workplaceId}`
  const days: [string, string] = ['2026-02-01', '2026-02-28']
  return {
    supervisionId: supervision?.id ?? '',
    emptyPlacementId:
      empty?.id ?? (await makePlacement(admin, otherTrainee.trainingId, workplaceId, days)),
    workplaceSeen: workplace?.seen ?? '',
  }
}

/** Everything that is stored of a programme's work, as one text: equal means untouched. */
export async function stateOf(admin: Sql, { ward }: Target): Promise<string> {
  const { programmeId, regionId } = ward
  const rows = await admin`
    select 'request' as kind, to_jsonb(request) as row from request
      where programme_id = ${programmeId}
    union all select 'assessment', to_jsonb(assessment) from assessment
      where programme_id = ${programmeId}
    union all select 'draft', to_jsonb(draft) from draft join request on request.id = request_id
      where programme_id = ${programmeId}
    union all select 'plan', to_jsonb(plan_item) from plan_item
      join assessment on assessment.id = assessment_id where programme_id = ${programmeId}
    union all select 'voiding', to_jsonb(voiding) from voiding
      join assessment on assessment.id = assessment_id where programme_id = ${programmeId}
    union all select 'objection', to_jsonb(objection) from objection
      join assessment on assessment.id = assessment_id where programme_id = ${programmeId}
    union all select 'concern', to_jsonb(concern) from concern
      where programme_id = ${programmeId}
    union all select 'concern note', to_jsonb(concern_note) from concern_note
      join concern on concern.id = concern_id where programme_id = ${programmeId}
    union all select 'opening', to_jsonb(opening) from opening
      join assessment on assessment.id = assessment_id where programme_id = ${programmeId}
    union all select 'self-rating', to_jsonb(self_rating) from self_rating
      join request on request.id = request_id where programme_id = ${programmeId}
    union all select 'talk', to_jsonb(supervision_talk) from supervision_talk
      where programme_id = ${programmeId}
    union all select 'meeting', to_jsonb(progress_meeting) from progress_meeting
      where programme_id = ${programmeId}
    union all select 'form', to_jsonb(instrument) from instrument where region_id = ${regionId}
    union all select 'form draft', to_jsonb(instrument_draft) from instrument_draft
      where region_id = ${regionId}
    union all select 'use', to_jsonb(programme_instrument) from programme_instrument
      where programme_id = ${programmeId}
    union all select 'person', to_jsonb(person) from person
      join training on training.person_id = person.id where programme_id = ${programmeId}
    union all select 'view', to_jsonb(saved_view) from saved_view
      join membership using (person_id) where programme_id = ${programmeId}
    union all select 'training', to_jsonb(training) from training
      where programme_id = ${programmeId}
    union all select 'placement', to_jsonb(placement) from placement
      where programme_id = ${programmeId}
    union all select 'supervision', to_jsonb(supervision) from supervision
      where programme_id = ${programmeId}
    union all select 'leave', to_jsonb(pause) from pause
      join training on training.id = training_id where programme_id = ${programmeId}
    union all select 'workplace', to_jsonb(workplace) from workplace
      where region_id = ${ward.regionId}
    union all select 'assessor', to_jsonb(assessor) from assessor
      where programme_id = ${programmeId}
    union all select 'membership', to_jsonb(membership) from membership
      where programme_id = ${programmeId}
    union all select 'email', to_jsonb(email) from email
      join training using (person_id) where programme_id = ${programmeId}
    union all select 'programme', to_jsonb(programme) from programme where id = ${programmeId}
    union all select 'change', to_jsonb(setting_change) from setting_change
      where programme_id = ${programmeId}
    order by 1, 2`
  return JSON.stringify(rows)
}
