import { requestAssessment } from '../../data/request-assessment'
import { saveDraft } from '../../data/save-draft'
import { fullAnswers } from '../../db/factories/signed-form'
import { newId } from '../../db/new-id'
import type { Answers } from '../../domain/answers'
import type { Pair } from './players'

/** A request of its own with a first draft on it, as the server would have them before a post. */
export type HalfWritten = { pair: Pair; requestId: string; version: number; answers: Answers }

/** Asks and saves once through the product's own verbs. */
export async function halfWritten(pair: Pair, observedOn: string): Promise<HalfWritten> {
  const answers = { ...fullAnswers, observedOn }
  const { difficulty, foci, context, goals } = answers
  const asked = await requestAssessment(pair.trainee.viewer, {
    key: newId(),
    assessorId: pair.assessor.assessorId,
    instrumentKey: 'mini-cex-bt',
    prefilled: { observedOn, difficulty, foci, context, goals },
  })
  if (!asked.ok) throw new Error(`A request was refused: ${JSON.stringify(asked)}`)
  const { requestId } = asked.value
  const saved = await saveDraft(pair.assessor.viewer, { requestId, version: 0, answers })
  if (!saved.ok) throw new Error(`A draft was refused: ${JSON.stringify(saved)}`)
  return { pair, requestId, version: saved.value.version, answers }
}
