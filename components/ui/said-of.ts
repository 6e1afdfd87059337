import type { FieldFault } from './error-summary'
import type { FormState } from './form-state'

type Refusals = { faults: Record<string, string>; refused: string }

/** What a refused form says: beside each field, and in the summary, which names the field too. */
export function saidOf(
  state: FormState,
  { faults, refused }: Refusals,
  labels: Record<string, string>,
) {
  const messages: FieldFault[] = state.faults.map(({ field, code, about }) => ({
    field,
    message: [faults[code] ?? refused, about].filter(Boolean).join(' '),
  }))
  const summary = messages.map(({ field, message }) => ({
    field,
    message: `${labels[field] ?? ''} ${message}`.trim(),
  }))
  const last = Object.keys(labels).at(-1) ?? ''
  return {
    summary: state.refusal && summary.length === 0 ? [{ field: last, message: refused }] : summary,
    beside: (field: string) => messages.find((each) => each.field === field)?.message,
    written: (field: string, otherwise = '') => state.values[field]?.[0] ?? otherwise,
  }
}
