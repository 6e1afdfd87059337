import { isDate } from './dates'
import type { Fault, FaultCode } from './fault-code'
import { faultsIn, writtenFault } from './talk'

/** How many characters what is known of a person may hold. */
export const personLimits = { name: 120, title: 120, specialty: 120 }

/** What is wrong with a name; null when it can be kept. */
export const nameFault = (name: string): FaultCode | null => writtenFault(name, personLimits.name)

/** A name as it is kept: single spaces, none around it. */
export const readName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What is wrong with what an assessor is said to be. */
export function assessorFaults(
  { title, specialty }: { title: string; specialty: string },
  isWorkplace: boolean,
): Fault[] {
  return faultsIn([
    ['title', writtenFault(title, personLimits.title)],
    ['specialty', writtenFault(specialty, personLimits.specialty)],
    ['workplaceId', isWorkplace ? null : 'unknownOption'],
  ])
}

/** What is wrong with the last day of a role that has begun or begins on `startsOn`. */
export function endFault(
  endsOn: string,
  { startsOn, today }: { startsOn: string; today: string },
): FaultCode | null {
  if (endsOn === '') return 'required'
  if (!isDate(endsOn)) return 'dateInvalid'
  if (endsOn < today) return 'dateInPast'
  return endsOn < startsOn ? 'endsBeforeStart' : null
}

export const accountStates = ['open', 'invited', 'none', 'closed'] as const
/** `none` has no way in and no invitation that still holds; `closed` is deactivated. */
export type AccountState = (typeof accountStates)[number]

/** What somebody's account is, from all that is known about it. */
export function accountState(known: {
  closed: boolean
  hasWayIn: boolean
  isInvited: boolean
}): AccountState {
  if (known.closed) return 'closed'
  if (known.hasWayIn) return 'open'
  return known.isInvited ? 'invited' : 'none'
}
