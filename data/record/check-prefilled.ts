import 'server-only'
import { checkAnswers, checkDraft, emptyAnswers } from '@/domain/answers'
import type { SigningFacts } from '@/domain/answers-schema'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import type { NewRequest } from './open-request'

/** What is wrong with the head of a form that somebody asks for: only its date is required. */
export function checkPrefilled(
  form: Instrument,
  prefilled: NewRequest['prefilled'],
  facts: SigningFacts,
): Fault[] {
  const answers = { ...emptyAnswers(form), ...prefilled }
  const date = checkAnswers(form, answers, facts).filter((fault) => fault.field === 'observedOn')
  const rest = checkDraft(form, answers).filter((fault) => fault.field !== 'observedOn')
  return [...date, ...rest]
}
