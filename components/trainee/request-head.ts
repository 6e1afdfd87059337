import type { Instrument, Locale, Option } from '@/domain/instrument'
import type { RequestHead } from './request-form'

/** The goals of an address that the form prints; what it does not print is not there. */
export function printedGoals(form: Instrument, asked: string | string[] | undefined): Option[] {
  const keys = [asked ?? []].flat()
  return form.goals.options.filter(({ key }) => keys.includes(key))
}

/** The head of a form as choices, in the reader's language; leaving the difficulty open is one. */
export function requestHead(form: Instrument, locale: Locale, leaveOpen: string): RequestHead {
  const choices = (options: { key: string; label: Instrument['name'] }[]) =>
    options.map(({ key, label }) => ({ value: key, label: label[locale] }))
  return {
    difficulty: {
      label: form.difficulty.heading[locale],
      choices: [...choices(form.difficulty.options), { value: '', label: leaveOpen }],
    },
    focus: { label: form.focus.heading[locale], choices: choices(form.focus.options) },
    goals: { label: form.goals.heading[locale], choices: choices(form.goals.options) },
    context: form.context.heading[locale],
  }
}
