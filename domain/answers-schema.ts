import { z } from 'zod'
import { isDate } from './dates'
import type { FaultCode } from './fault-code'
import { freeTextFault, isSentence, textLimits } from './free-text'
import type { Answers, Instrument, Option, TextOption } from './instrument'
import { seenKeys } from './plan'

export type SigningFacts = { today: string; trainingStart: string }

type Schema = z.ZodType<Answers>

// A published form is drawn into a schema once: drafts are checked every few seconds.
function drawnOnce(draw: (instrument: Instrument) => Schema): (instrument: Instrument) => Schema {
  const drawn = new WeakMap<Instrument, Schema>()
  return (instrument) => {
    const schema = drawn.get(instrument) ?? draw(instrument)
    drawn.set(instrument, schema)
    return schema
  }
}

/** What a draft may hold: anything half-done, but no identity number and nothing unknown. */
export const draftSchema = drawnOnce((instrument) =>
  z.strictObject({
    observedOn: freeText(10, 'dateInvalid'),
    difficulty: oneOf(instrument.difficulty.options),
    foci: severalOf(instrument.focus.options),
    context: freeText(textLimits.context),
    goals: severalOf(instrument.goals.options),
    ratings: perKey(instrument.areas, z.enum(ratings, asked('unknownOption'))),
    texts: perKey(instrument.texts, freeText(textLimits.text)),
    sightings,
  }),
)

/**
 * What may be signed: a draft where everything that the form asks for is answered. Whether the day can
 * be right depends on the day and the training: `dateFault` tells.
 */
export const answersSchema = drawnOnce((instrument) => {
  const answeredRow = z.enum(ratings, asked('unknownOption')).refine(isAnswered, asked('answerRow'))
  return z.strictObject({
    observedOn: freeText(10, 'dateInvalid'),
    difficulty: oneOf(instrument.difficulty.options).refine(isAnswered, asked('chooseDifficulty')),
    foci: severalOf(instrument.focus.options).min(1, asked('chooseFocus')),
    context: freeText(textLimits.context).refine(
      (text) => !instrument.context.required || text.trim() !== '',
      asked('required'),
    ),
    goals: severalOf(instrument.goals.options).min(
      instrument.goals.required ? 1 : 0,
      asked('chooseGoal'),
    ),
    ratings: perKey(instrument.areas, answeredRow).refine(hasLevel, asked('rateOneRow')),
    texts: writtenTexts(instrument.texts),
    sightings,
  })
})

const ratings = ['', '1', '2', '3', '4', 'notObserved'] as const

const asked = (code: FaultCode) => ({ error: code })

// What was seen of the plan is said with a tap, or not said.
const sightings = z.record(z.uuid(), z.enum(seenKeys), asked('unknownOption')).optional()

const isAnswered = (value: string) => value !== ''

// A row that is still empty may get a level yet, and is asked for by itself.
function hasLevel(rows: Record<string, string>): boolean {
  return Object.values(rows).some((value) => value !== 'notObserved')
}

/** What is wrong with the day of an observation: it has been, and lies within the training. */
export function dateFault(date: string, { today, trainingStart }: SigningFacts): FaultCode | null {
  if (date === '') return 'required'
  if (!isDate(date)) return 'dateInvalid'
  if (date > today) return 'dateInFuture'
  return date < trainingStart ? 'dateBeforeTraining' : null
}

function freeText(limit: number, whenTooLong: FaultCode = 'tooLong') {
  return z.string(asked('required')).superRefine((text, context) => {
    const code = freeTextFault(text, limit)
    const message = code === 'tooLong' ? whenTooLong : code
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
}

// Each text that is required holds a sentence; where none is, one of them does.
function writtenTexts(texts: TextOption[]) {
  const required = texts.filter((text) => text.required).map(({ key }) => key)
  return perKey(texts, freeText(textLimits.text)).superRefine((written, context) => {
    for (const key of required) {
      if (isSentence(written[key] ?? '')) continue
      context.addIssue({ code: 'custom', message: 'writeSentence', path: [key] })
    }
    if (required.length > 0 || Object.values(written).some(isSentence)) return
    context.addIssue({ code: 'custom', message: 'writeSentence', path: [] })
  })
}

function oneOf(options: { key: string }[]) {
  return z.enum(['', ...options.map((option) => option.key)], asked('unknownOption'))
}

function severalOf(options: { key: string }[]) {
  const keys = options.map((option) => option.key)
  return z.array(z.enum(keys, asked('unknownOption')), asked('unknownOption'))
}

function perKey(options: Option[], schema: z.ZodType<string>) {
  const shape = Object.fromEntries(options.map((option) => [option.key, schema]))
  return z.strictObject(shape, asked('unknownOption'))
}
