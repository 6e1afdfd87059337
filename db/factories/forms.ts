import type { Sql } from 'postgres'
import { requestAssessment } from '@/data/request-assessment'
import { saveDraft } from '@/data/save-draft'
import { signAssessment } from '@/data/sign-assessment'
import type { Answers } from '@/domain/answers'
import { newId } from '../new-id'
import { asAssessorOf, asTraineeOf } from './viewers'
import type { Ward } from './ward'

/** A whole Mini-CEX that may be signed as it stands. */
export const wholeAnswers: Answers = {
  observedOn: '2026-11-02',
  difficulty: 'moderate',
  foci: ['history'],
  context: 'Akutmottagningen',
  goals: ['bt1', 'bt5'],
  ratings: {
    history: '3',
    status: '4',
    conduct: '3',
    counselling: 'notObserved',
    organisation: '2',
  },
  texts: { summary: 'Trygg och noggrann i mötet.', suggestions: '' },
}

/** The ward's trainee asks its assessor, through the product's own verb; gives the request's id. */
export async function askedIn(admin: Sql, ward: Ward, answers = wholeAnswers): Promise<string> {
  const trainee = await asTraineeOf(admin, ward.trainee.personId)
  const { observedOn, difficulty, foci, context, goals } = answers
  const asked = await requestAssessment(trainee, {
    key: newId(),
    assessorId: ward.assessor.assessorId,
    instrumentKey: 'mini-cex-bt',
    prefilled: { observedOn, difficulty, foci, context, goals },
  })
  if (!asked.ok) throw new Error(`the request was refused: ${JSON.stringify(asked)}`)
  return asked.value.requestId
}

/** As askedIn, with a whole draft in version 1. */
export async function draftedIn(admin: Sql, ward: Ward, answers = wholeAnswers): Promise<string> {
  const requestId = await askedIn(admin, ward, answers)
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  const saved = await saveDraft(assessor, { requestId, version: 0, answers })
  if (!saved.ok) throw new Error(`the draft was refused: ${JSON.stringify(saved)}`)
  return requestId
}

/** As draftedIn, and signed. */
export async function signedIn(admin: Sql, ward: Ward, answers = wholeAnswers) {
  const requestId = await draftedIn(admin, ward, answers)
  const assessor = await asAssessorOf(admin, ward.assessor.personId)
  const signed = await signAssessment(assessor, { key: newId(), requestId, draftVersion: 1 })
  if (!signed.ok) throw new Error(`signing was refused: ${JSON.stringify(signed)}`)
  return { requestId, assessmentId: signed.value.assessmentId }
}
