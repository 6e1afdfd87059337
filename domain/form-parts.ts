import type { Instrument } from './instrument'

/** The parts in which a form is written, in the order of the paper. */
export const formParts = ['title', 'head', 'focus', 'goals', 'levels', 'rows', 'texts'] as const
export type FormPart = (typeof formParts)[number]

/** What a block of fields is about; its name is a word for people. */
export type Topic =
  | ('name' | 'title' | 'introduction' | 'trainee' | 'assessor' | 'date' | 'difficulty' | 'option')
  | ('context' | 'focusHeading' | 'focus' | 'goalsHeading' | 'goal' | 'scale' | 'level')
  | ('notObserved' | 'row' | 'text' | 'plan')

/** One thing to write (in both languages), to choose or to tick, at its path in the form. */
export type Field = {
  path: string
  kind: 'words' | 'code' | 'tick'
  topic: 'words' | 'heading' | 'short' | 'label' | 'definition' | 'hint' | 'code' | 'required'
  /** Several lines. */
  long?: boolean
  /** May be left empty, in both languages alike. */
  optional?: boolean
}

/** Fields that belong together; one of a list has a number, from 1, and may be moved or taken away. */
export type Block = {
  topic: Topic
  path: string
  number?: number
  movable?: boolean
  fields: Field[]
}

/** The list that a part is about, if there is one: its items are added, moved and taken away. */
export const listOf: Partial<Record<FormPart, string>> = {
  title: 'titles',
  focus: 'focus.options',
  goals: 'goals.options',
  rows: 'areas',
  texts: 'texts',
}

const words = (
  path: string,
  topic: Field['topic'] = 'words',
  more: Partial<Field> = {},
): Field => ({
  ...{ path, kind: 'words', topic },
  ...more,
})
const one = (topic: Topic, path: string, more: Partial<Field> = {}): Block => ({
  ...{ topic, path },
  fields: [words(path, 'words', more)],
})
const tick = (path: string): Field => ({ path, kind: 'tick', topic: 'required' })

const list = <T>(
  items: T[],
  { topic, path, movable = true }: { topic: Topic; path: string; movable?: boolean },
  fields: (path: string, item: T) => Field[],
): Block[] =>
  items.map((item, index) => ({
    ...{ topic, path: `${path}.${index}`, number: index + 1, movable },
    fields: fields(`${path}.${index}`, item),
  }))

const labelled = (path: string) => [words(`${path}.label`, 'label')]

/** The fields of a part of a form, block by block. */
export function blocksOf(form: Instrument, part: FormPart): Block[] {
  switch (part) {
    case 'title':
      return [
        one('name', 'name'),
        ...list(form.titles, { topic: 'title', path: 'titles' }, (path) => [words(path)]),
        one('introduction', 'introduction', { long: true, optional: true }),
      ]
    case 'head': {
      const { options } = form.difficulty
      const path = 'difficulty.options'
      return [
        one('trainee', 'header.trainee'),
        one('assessor', 'header.assessor'),
        one('date', 'header.date'),
        one('difficulty', 'difficulty.heading'),
        ...list(options, { topic: 'option', path, movable: false }, labelled),
        {
          ...{ topic: 'context', path: 'context' },
          fields: [words('context.heading'), tick('context.required')],
        },
      ]
    }
    case 'focus':
      return [
        one('focusHeading', 'focus.heading'),
        ...list(form.focus.options, { topic: 'focus', path: 'focus.options' }, labelled),
      ]
    case 'goals':
      return [
        {
          ...{ topic: 'goalsHeading', path: 'goals' },
          fields: [words('goals.heading'), tick('goals.required')],
        },
        ...list(form.goals.options, { topic: 'goal', path: 'goals.options' }, (path) => [
          ...labelled(path),
          { path: `${path}.code`, kind: 'code', topic: 'code' },
        ]),
      ]
    case 'levels':
      return levels(form)
    case 'rows':
      return list(form.areas, { topic: 'row', path: 'areas' }, labelled)
    case 'texts':
      return [
        ...list(form.texts, { topic: 'text', path: 'texts' }, (path) => [
          words(`${path}.label`, 'label', { long: true }),
          words(`${path}.hint`, 'hint', { long: true, optional: true }),
          tick(`${path}.required`),
        ]),
        one('plan', 'plan.heading'),
      ]
  }
}

// Four levels, from 1 to 4: their wording is the form's own, their number and order are not.
function levels({ scale }: Instrument): Block[] {
  const path = 'scale.levels'
  return [
    one('scale', 'scale.heading'),
    ...list(scale.levels, { topic: 'level', path, movable: false }, (each) => [
      words(`${each}.short`, 'short'),
      words(`${each}.label`, 'label', { long: true }),
      words(`${each}.definition`, 'definition', { long: true }),
    ]),
    one('notObserved', 'scale.notObserved'),
  ]
}

/** The names under which a field is posted: words in each language, anything else once. */
export const namesOf = ({ path, kind }: Field): string[] =>
  kind === 'words' ? [`${path}.sv`, `${path}.en`] : [path]

/** What stands at a path of a form, as a field shows it; '' where nothing does. */
export function valueAt(form: Instrument, path: string): string {
  let value: unknown = form
  for (const step of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[step]
  return value === undefined ? '' : String(value)
}
