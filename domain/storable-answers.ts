import { someSightings } from './answers'
import { fieldsOf } from './fault'
import { isId } from './id'
import { seenKeys } from './plan'
import { type Fault } from './fault-code'
import { textLimits } from './free-text'
import { maskIdentityNumbers } from './identity-number'
import type { Answers, Instrument } from './instrument'

/**
 * What can be kept of what somebody posted: all of it, except identity numbers, what is beyond the
 * length of a text, and options that the form does not have. `removed` says what was left out, where.
 */
export function storableAnswers(
  instrument: Instrument,
  posted: Answers,
): { answers: Answers; removed: Fault[] } {
  const removed: Fault[] = []
  const text = (field: string, written: string, limit: number) => {
    const masked = maskIdentityNumbers(written)
    if (masked !== written) removed.push({ field, code: 'identityNumber' })
    else if (masked.length > limit) removed.push({ field, code: 'tooLong' })
    return masked.slice(0, limit)
  }
  const known = (options: { key: string }[]) => (value: string) =>
    options.some((option) => option.key === value)
  const { focus, goals, difficulty } = instrument

  const answers: Answers = {
    observedOn: text('observedOn', posted.observedOn, 10),
    difficulty: known(difficulty.options)(posted.difficulty) ? posted.difficulty : '',
    foci: posted.foci.filter(known(focus.options)),
    context: text('context', posted.context, textLimits.context),
    goals: posted.goals.filter(known(goals.options)),
    ratings: perKey(instrument.areas, (key) => ratingOf(posted.ratings[key])),
    texts: perKey(instrument.texts, (key) =>
      text(`text.${key}`, posted.texts[key] ?? '', textLimits.text),
    ),
    ...storableSightings(posted.sightings),
  }
  const order = fieldsOf(instrument)
  removed.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
  return { answers, removed }
}

/** The answers where every row without one says that it was not observed. */
export function restNotObserved(answers: Answers): Answers {
  const ratings = Object.entries(answers.ratings).map(([key, value]) => [
    key,
    value === '' ? 'notObserved' : value,
  ])
  return { ...answers, ratings: Object.fromEntries(ratings) }
}

const mostSightings = 10

function storableSightings(posted: Answers['sightings'] = {}) {
  const said = Object.entries(posted).filter(
    ([id, seen]) => isId(id) && seenKeys.some((key) => key === seen),
  )
  return someSightings(said.slice(0, mostSightings))
}

const ratings = ['1', '2', '3', '4', 'notObserved']
const ratingOf = (value = '') => (ratings.includes(value) ? value : '')

function perKey(options: { key: string }[], value: (key: string) => string) {
  return Object.fromEntries(options.map(({ key }) => [key, value(key)]))
}
