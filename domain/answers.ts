import { answersSchema, dateFault, draftSchema, type SigningFacts } from './answers-schema'
import { faultsOf } from './fault'
import type { Fault } from './fault-code'
import { storableText } from './free-text'
import type { Answers, Instrument } from './instrument'

export type { Fault, FaultCode } from './fault-code'
export type { Answers } from './instrument'

/** A form where nothing has been answered. */
export function emptyAnswers(instrument: Instrument): Answers {
  return {
    observedOn: '',
    difficulty: '',
    foci: [],
    context: '',
    goals: [],
    ratings: Object.fromEntries(instrument.areas.map((area) => [area.key, ''])),
    texts: Object.fromEntries(instrument.texts.map((text) => [text.key, ''])),
  }
}

/** Reads what a form posted; names that the form does not have, and files, are left out. */
export function readAnswers(
  instrument: Instrument,
  entries: Iterable<readonly [string, unknown]>,
): Answers {
  const posted = new Map<string, string[]>()
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue
    posted.set(name, [...(posted.get(name) ?? []), storableText(value)])
  }
  const one = (name: string) => posted.get(name)?.at(-1) ?? ''
  const several = (name: string) => [...new Set(posted.get(name))].filter((value) => value !== '')
  return {
    observedOn: one('observedOn'),
    difficulty: one('difficulty'),
    foci: several('focus'),
    context: one('context'),
    goals: several('goal'),
    ratings: Object.fromEntries(
      instrument.areas.map((area) => [area.key, one(`rating.${area.key}`)]),
    ),
    texts: Object.fromEntries(instrument.texts.map((text) => [text.key, one(`text.${text.key}`)])),
    ...someSightings(
      [...posted.keys()]
        .filter((name) => name.startsWith('seen.'))
        .map((name) => [name.slice('seen.'.length), one(name)]),
    ),
  }
}

/** What was seen of the plan, where anything was said of it. */
export function someSightings(said: (readonly [string, string])[]): Pick<Answers, 'sightings'> {
  return said.length === 0 ? {} : { sightings: Object.fromEntries(said) }
}

/** The answers as a form posts them: what readAnswers reads back. */
export function toEntries(answers: Answers): [string, string][] {
  return [
    ['observedOn', answers.observedOn],
    ['difficulty', answers.difficulty],
    ...answers.foci.map((key): [string, string] => ['focus', key]),
    ['context', answers.context],
    ...answers.goals.map((key): [string, string] => ['goal', key]),
    ...prefixed('rating', answers.ratings),
    ...prefixed('text', answers.texts),
    ...prefixed('seen', answers.sightings ?? {}),
  ]
}

/** What not even a draft may hold: identity numbers, unknown options, too long texts. */
export function checkDraft(instrument: Instrument, answers: Answers): Fault[] {
  return faultsOf(instrument, draftSchema(instrument).safeParse(answers))
}

/** What still stands between the answers and a signature, in the order of the form. */
export function checkAnswers(
  instrument: Instrument,
  answers: Answers,
  facts: SigningFacts,
): Fault[] {
  const faults = faultsOf(instrument, answersSchema(instrument).safeParse(answers))
  const code = dateFault(answers.observedOn, facts)
  // The day is asked for first, and one fault a field is told.
  if (code === null || faults[0]?.field === 'observedOn') return faults
  return [{ field: 'observedOn', code }, ...faults]
}

/** How many of the form's rows have an answer: "4 av 5". */
export function answeredCount(instrument: Instrument, answers: Answers) {
  const answered = instrument.areas.filter((area) => (answers.ratings[area.key] ?? '') !== '')
  return { answered: answered.length, of: instrument.areas.length }
}

function prefixed(prefix: string, values: Record<string, string>): [string, string][] {
  return Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value])
}
