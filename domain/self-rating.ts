import type { Fault } from './fault-code'
import type { Instrument } from './instrument'

/** How trainees rate themselves, by the key of the area: a level, or that it did not come up. */
export type SelfRating = Record<string, string>

/** What is wrong with one: like the assessor, a trainee answers every row, with what the form offers. */
export function selfRatingFaults(form: Instrument, rating: SelfRating): Fault[] {
  const answers = [...form.scale.levels.map(({ value }) => String(value)), 'notObserved']
  return form.areas.flatMap(({ key }): Fault[] => {
    const answer = rating[key] ?? ''
    if (answers.includes(answer)) return []
    return [{ field: `rating.${key}`, code: answer === '' ? 'answerRow' : 'unknownOption' }]
  })
}
