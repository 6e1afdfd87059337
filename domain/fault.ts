import type { z } from 'zod'
import { faultCodes, type Fault, type FaultCode } from './fault-code'
import type { Answers, Instrument } from './instrument'

/** A schema's issues as faults: one a field, in the order in which the form asks. */
export function faultsOf(instrument: Instrument, parsed: z.ZodSafeParseResult<Answers>): Fault[] {
  if (parsed.success) return []
  const found = new Map<string, FaultCode>()
  for (const issue of parsed.error.issues) {
    const field = fieldOf(instrument, issue.path)
    if (!found.has(field)) found.set(field, codeOf(issue.message))
  }
  const order = fieldsOf(instrument)
  return Array.from(found, ([field, code]) => ({ field, code })).sort(
    (one, other) => order.indexOf(one.field) - order.indexOf(other.field),
  )
}

/** The names of a form's fields, in the order in which it asks. */
export function fieldsOf(instrument: Instrument): string[] {
  return [
    'observedOn',
    'difficulty',
    'focus',
    'context',
    'goal',
    ...instrument.areas.map((area) => `rating.${area.key}`),
    ...instrument.texts.map((text) => `text.${text.key}`),
  ]
}

// An issue of a whole group, or of a key that the form does not have, points at the group's first
// control, so that there always is something to focus.
function fieldOf(instrument: Instrument, path: readonly PropertyKey[]): string {
  const [group, key] = path.map(String)
  const fields = fieldsOf(instrument)
  const named = { foci: 'focus', goals: 'goal', ratings: 'rating', texts: 'text' }
  const prefix = named[group as keyof typeof named] ?? group ?? 'observedOn'
  if (fields.includes(prefix)) return prefix
  if (fields.includes(`${prefix}.${key}`)) return `${prefix}.${key}`
  return fields.find((field) => field.startsWith(`${prefix}.`)) ?? 'observedOn'
}

function codeOf(message: string): FaultCode {
  return faultCodes.find((code) => code === message) ?? 'unknownOption'
}
