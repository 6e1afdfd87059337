import { burdenOf } from './burden'
import { blocksOf, type Field, type FormPart, formParts, valueAt } from './form-parts'
import { type Instrument, instrumentSchema, type Locale, type Words } from './instrument'

/** What stands between a draft and its publication, and in which part it is put right. */
export type Shortcoming =
  | { part: FormPart; what: 'missing'; path: string; locale: Locale }
  | { part: FormPart; what: 'nothing' }
  | { part: FormPart; what: 'twice'; path: string }
  | { part: FormPart; what: 'noCode'; path: string }
  | { part: FormPart; what: 'tooLong'; taps: number; limit: number }

type Rules = { officialCodes: string[]; mostTaps: number }

/**
 * What is wrong with a form that is to be published: a word missing in one of the languages, a part with
 * nothing in it, two of a list with one name, a goal that counts towards no official one that is in
 * force, more taps than the programme allows.
 */
export function shortcomings(form: Instrument, { officialCodes, mostTaps }: Rules): Shortcoming[] {
  const { taps } = burdenOf(form)
  return formParts.flatMap((part): Shortcoming[] => [
    ...missingWords(form, part),
    ...(lists[part]?.(form).length === 0 ? [{ part, what: 'nothing' } as const] : []),
    ...sameTwice(form, part),
    ...(part === 'goals' ? withoutCode(form, officialCodes) : []),
    ...(part === 'rows' && taps > mostTaps
      ? [{ part, what: 'tooLong', taps, limit: mostTaps } as const]
      : []),
  ])
}

type Named = { label: Words }

const lists: Partial<Record<FormPart, (form: Instrument) => unknown[]>> = {
  title: (form) => form.titles,
  focus: (form) => form.focus.options,
  goals: (form) => form.goals.options,
  levels: (form) => form.scale.levels,
  rows: (form) => form.areas,
  texts: (form) => form.texts,
}

function missingWords(form: Instrument, part: FormPart): Shortcoming[] {
  const fields = blocksOf(form, part).flatMap((block) => block.fields)
  return fields.flatMap((field) =>
    emptyIn(form, field).map((locale) => ({ part, what: 'missing', path: field.path, locale })),
  )
}

// What may be left out is left out in both languages.
function emptyIn(form: Instrument, { path, kind, optional }: Field): Locale[] {
  if (kind !== 'words') return []
  const isEmpty = (locale: Locale) => valueAt(form, `${path}.${locale}`).trim() === ''
  const empty = (['sv', 'en'] as const).filter(isEmpty)
  return optional && empty.length === 2 ? [] : empty
}

function sameTwice(form: Instrument, part: FormPart): Shortcoming[] {
  if (part === 'title' || part === 'levels') return []
  const options = (lists[part]?.(form) ?? []) as Named[]
  const seen = new Set<string>()
  return blocksOf(form, part)
    .filter((block) => block.number !== undefined && block.movable)
    .flatMap(({ path }, index) => {
      const name = options[index]?.label.sv.trim().toLowerCase() ?? ''
      const again = name !== '' && seen.has(name)
      seen.add(name)
      return again ? [{ part, what: 'twice', path: `${path}.label` } as const] : []
    })
}

function withoutCode(form: Instrument, officialCodes: string[]): Shortcoming[] {
  return form.goals.options.flatMap(({ code }, index) =>
    officialCodes.includes(code)
      ? []
      : [{ part: 'goals', what: 'noCode', path: `goals.options.${index}.code` } as const],
  )
}

/** The form as it is published: without the words that were left out. Throws when something is missing. */
export function published(form: Instrument): Instrument {
  const { introduction, ...rest } = form
  return instrumentSchema.parse({
    ...rest,
    ...(isWritten(introduction) && { introduction }),
    texts: form.texts.map(({ hint, ...text }) => ({ ...text, ...(isWritten(hint) && { hint }) })),
  })
}

const isWritten = (words: Words | undefined) => words !== undefined && words.sv.trim() !== ''
