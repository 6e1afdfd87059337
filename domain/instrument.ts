import { z } from 'zod'

export type Locale = 'sv' | 'en'
export type Words = { sv: string; en: string }
export type Difficulty = 'simple' | 'moderate' | 'hard'
export type LevelValue = 1 | 2 | 3 | 4
export type Option = { key: string; label: Words }
export type Level = { value: LevelValue; short: Words; label: Words; definition: Words }
/** A free text; a required one must hold a sentence of its own before the form is signed. */
export type TextOption = Option & { hint?: Words; required?: boolean }

/** A published form as data: every word that is printed, and every answer that may be given. */
export type Instrument = {
  key: string
  name: Words
  titles: Words[]
  /** What whoever fills the form in reads first. */
  introduction?: Words
  header: { trainee: Words; assessor: Words; date: Words }
  difficulty: { heading: Words; options: { key: Difficulty; label: Words }[] }
  focus: { heading: Words; options: Option[] }
  context: { heading: Words; required?: boolean }
  goals: { heading: Words; options: (Option & { code: string })[]; required?: boolean }
  scale: { heading: Words; levels: Level[]; notObserved: Words }
  areas: Option[]
  texts: TextOption[]
  plan: { heading: Words }
}

/** What stands in a form, as written: '' is not answered yet. */
export type Answers = {
  observedOn: string
  difficulty: string
  foci: string[]
  context: string
  goals: string[]
  /** Area key to '' or '1' … '4' or 'notObserved'. */
  ratings: Record<string, string>
  texts: Record<string, string>
  /** The id of an open line of the trainee's plan to what was seen of it; left out when none was shown. */
  sightings?: Record<string, string>
}

const words = z.strictObject({ sv: z.string().trim().min(1), en: z.string().trim().min(1) })
const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key is one word that begins in lower case')
const option = z.strictObject({ key, label: words })
const required = z.boolean().optional()
const text = z.strictObject({ key, label: words, hint: words.optional(), required })
const goal = z.strictObject({ key, label: words, code: z.string().regex(/^[A-Z]+[0-9]+$/) })
const difficulty = z.strictObject({ key: z.enum(['simple', 'moderate', 'hard']), label: words })

const level = z.strictObject({
  value: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  short: words,
  label: words,
  definition: words,
})

const levels = z
  .array(level)
  .refine((all) => all.map((each) => each.value).join() === '1,2,3,4', 'four levels, from 1 to 4')

function once<T extends { key: string }>(schema: z.ZodType<T>) {
  return z
    .array(schema)
    .min(1)
    .refine((all) => new Set(all.map((each) => each.key)).size === all.length, 'each key once')
}

/** The shape that a form must have before it can be published. */
export const instrumentSchema: z.ZodType<Instrument> = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: words,
  titles: z.array(words).min(1),
  introduction: words.optional(),
  header: z.strictObject({ trainee: words, assessor: words, date: words }),
  difficulty: z.strictObject({ heading: words, options: once(difficulty) }),
  focus: z.strictObject({ heading: words, options: once(option) }),
  context: z.strictObject({ heading: words, required }),
  goals: z.strictObject({ heading: words, options: once(goal), required }),
  scale: z.strictObject({ heading: words, levels, notObserved: words }),
  areas: once(option),
  texts: once(text),
  plan: z.strictObject({ heading: words }),
})
