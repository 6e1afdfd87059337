import { addPlanItem } from '@/data/add-plan-item'
import { answerConcern } from '@/data/answer-concern'
import { beginForm } from '@/data/begin-form'
import { beginFormVersion } from '@/data/begin-form-version'
import { beginCorrection } from '@/data/begin-correction'
import { changeSettings } from '@/data/change-settings'
import { chooseForms } from '@/data/choose-forms'
import { chooseDraft } from '@/data/choose-draft'
import { correctAssessment } from '@/data/correct-assessment'
import { declineRequest } from '@/data/decline-request'
import { discardFormDraft } from '@/data/discard-form-draft'
import { discardCorrection } from '@/data/discard-correction'
import { noteMeeting } from '@/data/note-meeting'
import { noteTalk } from '@/data/note-talk'
import { objectToAssessment } from '@/data/object-to-assessment'
import { openAssessment } from '@/data/open-assessment'
import { publishFormDraft } from '@/data/publish-form-draft'
import { raiseConcern } from '@/data/raise-concern'
import { rateOneself } from '@/data/rate-oneself'
import { redirectRequest } from '@/data/redirect-request'
import { removePlanItem } from '@/data/remove-plan-item'
import { removeSavedView } from '@/data/remove-saved-view'
import { requestAssessment } from '@/data/request-assessment'
import { saveDraft } from '@/data/save-draft'
import { saveFormPart } from '@/data/save-form-part'
import { signAssessment } from '@/data/sign-assessment'
import { startAssessment } from '@/data/start-assessment'
import { tickPlanItem } from '@/data/tick-plan-item'
import { voidAssessment } from '@/data/void-assessment'
import { withdrawRequest } from '@/data/withdraw-request'
import { defaultSettings } from '@/domain/programme-settings'
import { typedFrom } from '@/domain/setting-fields'
import { newId } from '../../new-id'
import { keeping } from './keeping'
import { reads } from './reads'
import { trainings } from './trainings'
import type { Try } from './try'

const reason = 'Det här är inte mitt.'

const acts: Record<string, Try> = {
  'add-plan-item': ({ assessmentId }, { trainees }) =>
    trainees.map((each) => addPlanItem(each, { key: newId(), assessmentId, text: reason })),
  'answer-concern': ({ concernId }, { director }) => [
    answerConcern(director, { key: newId(), concernId, kind: 'close', text: reason }),
  ],
  'begin-correction': ({ assessmentId }, { assessors }) =>
    assessors.map((each) => beginCorrection(each, assessmentId)),
  'change-settings': ({ ward: { programmeId } }, { administrator }) => [
    changeSettings(administrator, {
      key: newId(),
      programmeId,
      version: 0,
      typed: typedFrom(reason, defaultSettings),
    }),
  ],
  'begin-form': ({ ward, formVersionId: versionId }, { administrator }) => [
    beginForm(administrator, {
      ...{ key: newId(), versionId, regionId: ward.regionId },
      name: { sv: reason, en: reason },
    }),
  ],
  'begin-form-version': ({ formVersionId: versionId }, { administrator }) => [
    beginFormVersion(administrator, { key: newId(), versionId }),
  ],
  'choose-forms': ({ ward, instrumentId }, { administrator }) => [
    chooseForms(administrator, {
      ...{ key: newId(), programmeId: ward.programmeId, seen: [instrumentId] },
      instrumentIds: [instrumentId],
    }),
  ],
  'discard-form-draft': ({ formDraftId: draftId }, { administrator }) => [
    discardFormDraft(administrator, { key: newId(), draftId }),
  ],
  'publish-form-draft': ({ formDraftId: draftId }, { administrator }) => [
    publishFormDraft(administrator, { key: newId(), draftId, version: 2 }),
  ],
  'save-form-part': ({ formDraftId: draftId }, { administrator }) => [
    saveFormPart(administrator, {
      ...{ draftId, version: 2, part: 'rows', change: 'remove.0' },
      posted: {},
    }),
  ],
  'choose-draft': ({ parkedId: requestId }, { assessors }) =>
    assessors.map((each) =>
      chooseDraft(each, { requestId, version: 1, shown: [requestId], keep: 'saved' }),
    ),
  'correct-assessment': ({ correctingId: requestId }, { assessors }) =>
    assessors.map((each) =>
      correctAssessment(each, { key: newId(), requestId, draftVersion: 1, reason }),
    ),
  'decline-request': ({ askedId: requestId }, { assessors }) =>
    assessors.map((each) => declineRequest(each, { key: newId(), requestId, reason })),
  'discard-correction': ({ correctingId }, { assessors }) =>
    assessors.map((each) => discardCorrection(each, correctingId)),
  'note-meeting': ({ ward }, { director }) => [
    noteMeeting(director, {
      key: newId(),
      trainingId: ward.trainee.trainingId,
      heldOn: '2026-02-01',
      present: reason,
      followedUp: '',
      notes: '',
      decision: reason,
    }),
  ],
  'note-talk': ({ ward }, { supervisors }) =>
    supervisors.map((each) => {
      const { trainingId } = ward.trainee
      return noteTalk(each, { key: newId(), trainingId, heldOn: '2026-02-01', agreed: reason })
    }),
  'object-to-assessment': ({ assessmentId }, { trainees }) =>
    trainees.map((each) => objectToAssessment(each, { key: newId(), assessmentId, text: reason })),
  'open-assessment': ({ assessmentId }, { trainees }) =>
    trainees.map((each) => openAssessment(each, assessmentId)),
  'raise-concern': ({ askedId: requestId }, { assessors }) =>
    assessors.map((each) => raiseConcern(each, { key: newId(), requestId, text: reason })),
  'rate-oneself': ({ askedId, answers }, { trainees }) =>
    trainees.map((each) =>
      rateOneself(each, { key: newId(), requestId: askedId, rating: answers.ratings }),
    ),
  'redirect-request': ({ askedId: requestId, ward }, { trainees }) =>
    trainees.map((each) => {
      const { assessorId } = ward.otherAssessor
      return redirectRequest(each, { key: newId(), requestId, assessorId })
    }),
  'remove-plan-item': ({ planItemId }, { trainees }) =>
    trainees.map((each) => removePlanItem(each, planItemId)),
  'remove-saved-view': ({ savedViewId }, { director }) => [removeSavedView(director, savedViewId)],
  // Only somebody of another programme is a stranger to the programme's assessors.
  'request-assessment': ({ ward, answers }, { trainees }) =>
    trainees.slice(1).map((each) => {
      const { assessorId } = ward.assessor
      const asked = { key: newId(), assessorId, instrumentKey: 'mini-cex-bt', prefilled: answers }
      return requestAssessment(each, asked)
    }),
  'save-draft': ({ draftedId: requestId, answers }, { assessors }) =>
    assessors.map((each) => saveDraft(each, { requestId, version: 1, answers })),
  'sign-assessment': ({ draftedId: requestId }, { assessors }) =>
    assessors.map((each) => signAssessment(each, { key: newId(), requestId, draftVersion: 1 })),
  'start-assessment': ({ ward }, { assessors }) =>
    assessors.slice(1).map((each) => {
      const { trainingId } = ward.trainee
      return startAssessment(each, { key: newId(), trainingId, instrumentKey: 'mini-cex-bt' })
    }),
  'tick-plan-item': ({ planItemId }, { trainees }) =>
    trainees.map((each) => tickPlanItem(each, { planItemId, done: true })),
  'void-assessment': ({ assessmentId }, { assessors }) =>
    assessors.map((each) => voidAssessment(each, { key: newId(), assessmentId, reason })),
  'withdraw-request': ({ askedId: requestId }, { trainees, assessors }) =>
    [...trainees, ...assessors].map((each) => withdrawRequest(each, { key: newId(), requestId })),
}

/** Every verb that takes or gives something of somebody, by the name of its file. */
export const tries: Record<string, Try> = { ...acts, ...keeping, ...trainings, ...reads }

/** Verbs that speak of the caller alone, or of nobody. */
export const harmless = [
  'catch-mail',
  'change-locale',
  'change-password',
  'check-readiness',
  'choose-password',
  'close-welcome',
  'count-waiting',
  'end-session',
  'forget-password',
  'read-account',
  'read-way-in',
  'deliver-notice',
  'hurry-notices',
  'read-mailbox',
  'read-welcome',
  'save-view',
  'sign-in',
  'sign-out',
  'wake-notices',
]
