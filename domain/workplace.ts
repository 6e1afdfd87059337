import { isDate } from './dates'
import type { Fault, FaultCode } from './fault-code'
import { faultsIn } from './talk'

/** Clinic, ward or health centre, as an administrator writes it; `closedOn` is empty while it is open. */
export type WrittenWorkplace = { name: string; specialty: string; closedOn: string }

const nameLimit = 120

/** What is wrong with a workplace: a name and a specialty it has, and no day that is none. */
export function workplaceFaults({ name, specialty, closedOn }: WrittenWorkplace): Fault[] {
  return faultsIn([
    ['name', lineFault(name)],
    ['specialty', lineFault(specialty)],
    ['closedOn', closedOn === '' || isDate(closedOn) ? null : 'dateInvalid'],
  ])
}

function lineFault(text: string): FaultCode | null {
  if (text.trim() === '') return 'required'
  return text.length > nameLimit ? 'tooLong' : null
}

/** Whether somebody can be placed at a workplace on a day. */
export function isOpenOn({ closedOn }: { closedOn: string | null }, day: string): boolean {
  return closedOn === null || day < closedOn
}

/** A workplace as one text: what is the same is written the same. */
export function writtenWorkplace({ name, specialty, closedOn }: WrittenWorkplace): string {
  return [name, specialty, closedOn].join('\n')
}
