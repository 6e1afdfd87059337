import type { Entry } from './entries'

/** Puts kept answers into a form, as if they had been typed. */
export function fillForm(form: HTMLFormElement, entries: Entry[]): void {
  const answers = new Map<string, string[]>()
  for (const [name, value] of entries) answers.set(name, [...(answers.get(name) ?? []), value])
  for (const control of form.elements) {
    if (!isAnswer(control)) continue
    const values = answers.get(control.name) ?? []
    if (isTicked(control)) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement

const isAnswer = (control: Element): control is Control =>
  (control instanceof HTMLInputElement && control.type !== 'hidden') ||
  control instanceof HTMLTextAreaElement

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)
