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

/** How much the meeting has to go by: how many forms, by how many different assessors. */
export function evidenceOf(observations: { assessorId: string }[]) {
  const assessors = new Set(observations.map(({ assessorId }) => assessorId))
  return { n: observations.length, assessors: assessors.size }
}
