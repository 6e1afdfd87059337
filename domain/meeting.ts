import type { Fault } from './fault-code'
import { freeTextFault } from './free-text'
import { faultsIn, heldFault, writtenFault } from './talk'

/** What is written down of a meeting about one trainee. */
export type MeetingNote = {
  heldOn: string
  present: string
  /** What came of what earlier meetings decided. */
  followedUp: string
  notes: string
  decision: string
}

/** A meeting that has been: its note is never altered. */
export type Meeting = MeetingNote & { id: string; writtenBy: string; writtenAt: Date }

/** A concern as the meeting reads it, with what has been answered and done, oldest first. */
export type MeetingConcern = {
  id: string
  text: string
  assessor: string
  raisedAt: Date
  notes: { id: string; kind: 'answer' | 'action' | 'close'; text: string; writtenAt: Date }[]
}

/** How many characters each text of a meeting's note may hold. */
export const meetingLimits = { present: 500, followedUp: 2000, notes: 4000, decision: 2000 }

/** What is wrong with a meeting's note that is written on the day `today`. */
export function meetingFaults(note: MeetingNote, today: string): Fault[] {
  const { present, followedUp, notes, decision } = meetingLimits
  return faultsIn([
    ['heldOn', heldFault(note.heldOn, today)],
    ['present', writtenFault(note.present, present)],
    ['followedUp', freeTextFault(note.followedUp, followedUp)],
    ['notes', freeTextFault(note.notes, notes)],
    ['decision', writtenFault(note.decision, decision)],
  ])
}

/** How far a concern has come: heard, answered, an action decided on, or followed up and closed. */
export function concernStep({ notes }: Pick<MeetingConcern, 'notes'>) {
  const has = (kind: string) => notes.some((note) => note.kind === kind)
  if (has('close')) return 'closed'
  if (has('action')) return 'action'
  return has('answer') ? 'answered' : 'raised'
}

/** How much the meeting has to go by: how many forms, by how many different assessors. */
export function evidenceOf(observations: { assessorId: string }[]) {
  const assessors = new Set(observations.map(({ assessorId }) => assessorId))
  return { n: observations.length, assessors: assessors.size }
}
