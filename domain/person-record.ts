import type { AccountState } from './person'

/** Somebody who leads or administers a programme, and when; both days are included. */
export type HeldMembership = {
  id: string
  role: 'director' | 'administrator'
  programme: string
  startsOn: string
  endsOn: string | null
}

/** An entry as an assessor of a programme. */
export type HeldAssessor = {
  id: string
  programmeId: string
  programme: string
  title: string
  specialty: string
  workplaceId: string | null
  workplace: string | null
  leftAt: Date | null
}

export type HeldTraining = {
  id: string
  programme: string
  startsOn: string
  plannedEndOn: string
  percent: number
  state: 'planned' | 'running' | 'paused' | 'moved' | 'completed' | 'ended'
}

/** A trainee whom somebody supervises, or did. */
export type HeldSupervision = {
  id: string
  trainingId: string
  trainee: string
  kind: 'main' | 'placement'
  startsOn: string
  endsOn: string | null
}

/** What an administrator reads of somebody in their own programmes. */
export type PersonRecord = {
  /** An id of a person, or of an assessor who has no account. */
  id: string
  hasPerson: boolean
  name: string
  addresses: string[]
  account: AccountState
  /** An invitation that still holds: where it went, and until when. */
  invitation: { address: string; until: Date } | null
  memberships: HeldMembership[]
  assessors: HeldAssessor[]
  trainings: HeldTraining[]
  supervisions: HeldSupervision[]
  today: string
  now: Date
  /** Every programme that they are in is the administrator's own. */
  whole: boolean
  self: boolean
  mayRename: boolean
  mayDeactivate: boolean
  mayReopen: boolean
  mayRemove: boolean
}
