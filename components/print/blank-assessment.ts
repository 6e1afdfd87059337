import type { SignedAssessment } from '@/domain/assessment'
import { emptyAnswers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'

/** A form that nobody has filled in, in the shape of one to print. */
export function blankAssessment(form: Instrument, now: Date): SignedAssessment {
  return {
    ...{ id: '', requestId: '', trainingId: '', traineeName: '', placement: null },
    ...{ form, answers: { ...emptyAnswers(form), ratings: {} } },
    ...{ signedAt: now, now, identityLevel: 'account', confirmed: true, late: false, version: 1 },
    signer: { name: '', title: '', specialty: '', workplace: '' },
    ...{ correctsId: null, correctionReason: null, newerId: null, voiding: null },
    ...{ sightings: [], plan: [], selfRating: null, objection: null, opened: false },
    ...{ relation: 'assessor', mayWritePlan: false, mayRateOneself: false, mayObject: false },
    ...{ mayCorrect: false, mayVoid: false },
  }
}
