import { isDate } from './dates'
import { readEmail } from './email'
import type { Fault, FaultCode } from './fault-code'
import type { Locale } from './instrument'
import { assessorFaults, nameFault } from './person'
import { faultsIn } from './talk'

/** What an administrator makes somebody in a programme. One person may be several. */
export const givenRoles = ['trainee', 'assessor', 'director', 'administrator'] as const
export type GivenRole = (typeof givenRoles)[number]

/** What somebody is to be, as it was filled in; what belongs to another role says nothing. */
export type RolesAsked = {
  programmeId: string
  roles: GivenRole[]
  startsOn: string
  plannedEndOn: string
  percent: string
  /** A main supervisor, or '' while there is none. */
  supervisorId: string
  title: string
  specialty: string
  /** Where an assessor works, or ''. */
  workplaceId: string
}

/** An invitation of somebody to be something in a programme. */
export type Invitation = RolesAsked & { name: string; email: string; locale: Locale }

/** What there is of what a form names: its programme, workplace and supervisor; and what one is already. */
export type RoleFacts = {
  isProgramme: boolean
  isWorkplace: boolean
  isSupervisor: boolean
  held: GivenRole[]
  /** Somebody else is an assessor of the programme with the same address. */
  isMailboxTaken: boolean
}

/** What is wrong with an invitation, in the order in which it is filled in. */
export function invitationFaults(invitation: Invitation, facts: RoleFacts): Fault[] {
  const { name, email } = invitation
  return [
    ...faultsIn([
      ['name', nameFault(name)],
      ['email', emailFault(email)],
    ]),
    ...roleFaults(invitation, facts),
  ]
}

/** What is wrong with the roles that somebody is given. */
export function roleFaults(asked: RolesAsked, facts: RoleFacts): Fault[] {
  const { roles } = asked
  const isTrainee = roles.includes('trainee')
  const isAssessor = roles.includes('assessor')
  return [
    ...faultsIn([
      ['programmeId', facts.isProgramme ? null : 'unknownOption'],
      ['role', rolesFault(roles, facts)],
    ]),
    ...(isTrainee ? trainingFaults(asked, facts) : []),
    ...(isAssessor ? assessorFaults(asked, facts.isWorkplace) : []),
  ]
}

function emailFault(email: string): FaultCode | null {
  if (email.trim() === '') return 'required'
  return readEmail(email) ? null : 'emailInvalid'
}

function rolesFault(roles: GivenRole[], { held, isMailboxTaken }: RoleFacts): FaultCode | null {
  if (roles.length === 0) return 'chooseRole'
  if (roles.some((role) => held.includes(role))) return 'roleHeld'
  return roles.includes('assessor') && isMailboxTaken ? 'emailOfAnother' : null
}

function trainingFaults(asked: RolesAsked, { isSupervisor }: RoleFacts): Fault[] {
  const { startsOn, plannedEndOn, percent } = asked
  return faultsIn([
    ['startsOn', dayFault(startsOn)],
    ['plannedEndOn', dayFault(plannedEndOn) ?? orderFault(startsOn, plannedEndOn)],
    ['percent', isPercent(percent) ? null : 'percentInvalid'],
    ['supervisorId', isSupervisor ? null : 'unknownOption'],
  ])
}

function dayFault(day: string): FaultCode | null {
  if (day === '') return 'required'
  return isDate(day) ? null : 'dateInvalid'
}

const orderFault = (from: string, to: string): FaultCode | null =>
  isDate(from) && to <= from ? 'endsBeforeStart' : null

/** A share of full time, in whole percent from 1 to 100. */
function isPercent(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100
}
