import type { FormToFill } from '@/data/read-form'
import { checkAnswers } from '@/domain/answers'
import { fieldsOf } from '@/domain/fault'
import { type Fault, faultCodes } from '@/domain/fault-code'

/**
 * The faults to show, by what the address says of the last post: what was `removed` before it was kept,
 * and for `show=faults` all that signing still needs.
 */
export function shownFaults(form: FormToFill, query: URLSearchParams): Fault[] {
  const { instrument, answers, facts } = form
  const left = removedFaults(form, query.getAll('removed'))
  if (query.get('show') !== 'faults') return left
  const missing = checkAnswers(instrument, answers, facts)
  const others = missing.filter(({ field }) => !left.some((fault) => fault.field === field))
  const order = fieldsOf(instrument)
  return [...left, ...others].sort(
    (one, other) => order.indexOf(one.field) - order.indexOf(other.field),
  )
}

/** A fault as it travels in an address: `identityNumber:text.summary`. */
export const inAddress = ({ code, field }: Fault) => `${code}:${field}`

function removedFaults({ instrument }: FormToFill, written: string[]): Fault[] {
  return fieldsOf(instrument).flatMap((field) => {
    const code = faultCodes.find((each) => written.includes(inAddress({ code: each, field })))
    return code ? [{ field, code }] : []
  })
}
