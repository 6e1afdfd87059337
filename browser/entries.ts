import { maskIdentityNumbers } from '@/domain/identity-number'

export type Entry = [name: string, value: string]

const controls = ['requestId', 'window', 'version', 'seconds', 'next']

/** The answers in a form, as they may be kept: without identity numbers. */
export function answersIn(posted: Iterable<[string, unknown]>): Entry[] {
  const entries: Entry[] = []
  for (const [name, value] of posted) {
    if (typeof value !== 'string' || name.startsWith('$') || controls.includes(name)) continue
    entries.push([name, maskIdentityNumbers(value.replace(/\r\n?/g, '\n'))])
  }
  return entries
}

/** Whether two forms say the same; an answer left empty is no answer. */
export function sameEntries(one: Entry[], other: Entry[]): boolean {
  return written(one) === written(other)
}

const written = (entries: Entry[]) =>
  JSON.stringify(entries.filter(([, value]) => value !== '').sort(byText))

const byText = (one: Entry, other: Entry) => (String(one) < String(other) ? -1 : 1)
