import type { Answers } from '@/domain/answers'
import type { Instrument, Locale } from '@/domain/instrument'

/** One answer as the form words it; `detail` is empty where nothing was answered. */
export type AnswerLine = { field: string; term: string; detail: string }

/** Every answer of a form with the form's own words, in the form's order. */
export function answerLines(
  instrument: Instrument,
  answers: Answers,
  locale: Locale,
): AnswerLine[] {
  const { header, difficulty, focus, context, goals, areas, texts } = instrument
  const chosen = (options: { key: string; label: Record<Locale, string> }[], keys: string[]) =>
    options.filter(({ key }) => keys.includes(key)).map(({ label }) => label[locale])
  return [
    { field: 'observedOn', term: header.date[locale], detail: answers.observedOn },
    {
      field: 'difficulty',
      term: difficulty.heading[locale],
      detail: chosen(difficulty.options, [answers.difficulty]).join(),
    },
    {
      field: 'focus',
      term: focus.heading[locale],
      detail: chosen(focus.options, answers.foci).join(', '),
    },
    { field: 'context', term: context.heading[locale], detail: answers.context },
    {
      field: 'goal',
      term: goals.heading[locale],
      detail: chosen(goals.options, answers.goals).join('\n'),
    },
    ...areas.map(({ key, label }) => ({
      field: `rating.${key}`,
      term: label[locale],
      detail: ratingWords(instrument, answers.ratings[key] ?? '', locale),
    })),
    ...texts.map(({ key, label }) => ({
      field: `text.${key}`,
      term: label[locale],
      detail: answers.texts[key] ?? '',
    })),
  ]
}

/** What a field is called on the form, by the field's name. */
export function fieldLabel(instrument: Instrument, field: string, locale: Locale): string {
  const [group, key] = field.split('.')
  const { areas, texts } = instrument
  const named = (group === 'rating' ? areas : texts).find((option) => option.key === key)
  if (named) return named.label[locale]
  const { header, difficulty, focus, context, goals } = instrument
  const heads: Record<string, string> = {
    observedOn: header.date[locale],
    difficulty: difficulty.heading[locale],
    focus: focus.heading[locale],
    context: context.heading[locale],
    goal: goals.heading[locale],
  }
  return heads[field] ?? field
}

/** The fields that stand above the rated rows. */
export const headFields = ['observedOn', 'difficulty', 'focus', 'context', 'goal']

function ratingWords({ scale }: Instrument, value: string, locale: Locale): string {
  if (value === 'notObserved') return scale.notObserved[locale]
  const level = scale.levels.find((each) => String(each.value) === value)
  return level ? `${level.value} · ${level.label[locale]}` : ''
}
