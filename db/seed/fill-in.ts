import { beginCorrection } from '@/data/begin-correction'
import { correctAssessment } from '@/data/correct-assessment'
import { readForm } from '@/data/read-form'
import { saveDraft } from '@/data/save-draft'
import { signAssessment } from '@/data/sign-assessment'
import { type Answers, someSightings } from '@/domain/answers'
import { newId } from '../new-id'
import type { Filling } from './happening'
import { done, type Thread } from './stage'

/** An assessor keeps what they have written so far. */
export async function write(
  thread: Thread,
  { answers, seconds }: Omit<Filling, 'seen'>,
): Promise<Thread> {
  const { assessor, requestId, draftVersion: version } = thread
  const saved = await done(saveDraft(assessor, { requestId, version, answers, seconds }))
  return { ...thread, draftVersion: saved.version }
}

/** An assessor signs, and says what they saw of the plan that stands on the form. */
export async function sign(thread: Thread, filling: Filling): Promise<Thread> {
  const { planToSee } = await formOf(thread)
  const sightings = planToSee.flatMap(({ id }, line): [string, string][] => {
    const seen = filling.seen[line]
    return seen ? [[id, seen]] : []
  })
  const answers = { ...filling.answers, ...someSightings(sightings) }
  const { assessor, requestId, draftVersion } = await write(thread, { ...filling, answers })
  const signed = await done(signAssessment(assessor, { key: newId(), requestId, draftVersion }))
  return { ...thread, assessmentId: signed.assessmentId }
}

/** An assessor corrects what they signed; what they saw of the plan stays. */
export async function correct(thread: Thread, answers: Answers, reason: string): Promise<Thread> {
  const { assessor, requestId } = thread
  await done(beginCorrection(assessor, thread.assessmentId))
  const { sightings = {} } = (await formOf(thread)).answers
  const whole = { ...answers, ...someSightings(Object.entries(sightings)) }
  const { draftVersion } = await write({ ...thread, draftVersion: 1 }, { answers: whole })
  const asked = { key: newId(), requestId, draftVersion, reason }
  const corrected = await done(correctAssessment(assessor, asked))
  return { ...thread, assessmentId: corrected.assessmentId }
}

async function formOf({ assessor, requestId }: Thread) {
  const form = await readForm(assessor, requestId)
  if (!form) throw new Error(`${assessor.name} has no such form`)
  return form
}
