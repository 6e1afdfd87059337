import { isDate } from './dates'
import type { Fault, FaultCode } from './fault-code'
import { freeTextFault } from './free-text'

/** What a supervisor and their trainee agreed on when they talked. It is never altered. */
export type Talk = {
  id: string
  heldOn: string
  agreed: string
  writtenBy: string
  writtenAt: Date
}

/** How many characters a note of a talk may hold. */
export const talkLimit = 4000

/** What is wrong with a note of a talk that is written on the day `today`. */
export function talkFaults(talk: Pick<Talk, 'heldOn' | 'agreed'>, today: string): Fault[] {
  return faultsIn([
    ['heldOn', heldFault(talk.heldOn, today)],
    ['agreed', writtenFault(talk.agreed, talkLimit)],
  ])
}

/** What is written down has happened: on some day, and not after today. */
export function heldFault(heldOn: string, today: string): FaultCode | null {
  if (!isDate(heldOn)) return 'dateInvalid'
  return heldOn > today ? 'dateInFuture' : null
}

/** A text that has to be there, and that names no patient. */
export function writtenFault(text: string, limit: number): FaultCode | null {
  return text.trim() === '' ? 'required' : freeTextFault(text, limit)
}

/** The fields in which something is wrong, in the order in which they are asked. */
export function faultsIn(fields: [string, FaultCode | null][]): Fault[] {
  return fields.flatMap(([field, code]) => (code ? [{ field, code }] : []))
}
