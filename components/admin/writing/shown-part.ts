import type { useTranslations } from 'next-intl'
import { blocksOf, type Field, type FormPart, namesOf, valueAt } from '@/domain/form-parts'
import type { Goal } from '@/domain/goal'
import type { Instrument, Locale } from '@/domain/instrument'

type Translate = ReturnType<typeof useTranslations<'writing'>>

/** One control of a part, with its words. */
export type ShownField = {
  name: string
  label: string
  value: string
  kind: 'line' | 'text' | 'tick' | 'choice'
  /** The language that is written in it. */
  lang?: Locale
  options?: { value: string; label: string }[]
}
/** Fields that belong together; one of a list can be moved and taken away. */
export type ShownBlock = {
  path: string
  legend: string
  fields: ShownField[]
  moves: { value: string; label: string; icon: 'up' | 'down' | 'remove' }[]
}

type Given = { goals: Goal[]; locale: Locale; t: Translate }

/** A part of a form as controls, in the reader's language. */
export function shownPart(form: Instrument, part: FormPart, given: Given): ShownBlock[] {
  const { t } = given
  const blocks = blocksOf(form, part)
  const last = blocks.findLast(({ movable }) => movable)?.number ?? 0
  return blocks.map(({ topic, path, number = 0, movable, fields }) => {
    const legend = t(`topic.${topic}`, { number })
    const move = (what: 'up' | 'down' | 'remove') => ({
      ...{ value: `${what}.${number - 1}`, label: `${t(`act.${what}`)}: ${legend}`, icon: what },
    })
    const moves = movable
      ? [
          ...(number > 1 ? [move('up')] : []),
          ...(number < last ? [move('down')] : []),
          move('remove'),
        ]
      : []
    return { path, legend, fields: fields.flatMap((field) => shown(form, field, given)), moves }
  })
}

function shown(form: Instrument, field: Field, { goals, locale, t }: Given): ShownField[] {
  const { path, kind, topic, long } = field
  if (kind === 'tick') {
    return [{ name: path, label: t('field.required'), value: valueAt(form, path), kind: 'tick' }]
  }
  if (kind === 'code') {
    const options = goals.map(({ code, title }) => ({
      ...{ value: code, label: `${code} ${title[locale]}` },
    }))
    return [
      { name: path, label: t('field.code'), value: valueAt(form, path), kind: 'choice', options },
    ]
  }
  return namesOf(field).map((name, index) => {
    const lang = index === 0 ? 'sv' : 'en'
    const language = t(`language.${lang}`)
    const label = t(`field.${topic}`, { language })
    return {
      ...{ name, lang, kind: long ? 'text' : 'line', value: valueAt(form, name) },
      label: label[0]?.toUpperCase() + label.slice(1),
    }
  })
}

/** What a field is called where it stands alone, as in a list of what is missing. */
export function nameOfField(form: Instrument, part: FormPart, path: string, t: Translate): string {
  const block = blocksOf(form, part).find(({ fields }) => fields.some((each) => each.path === path))
  return block ? t(`topic.${block.topic}`, { number: block.number ?? 0 }) : path
}
