/** What a director writes beneath a concern. The last of them closes it. */
export const concernNoteKinds = ['answer', 'action', 'close'] as const
export type ConcernNoteKind = (typeof concernNoteKinds)[number]

/** A private line from an assessor to the director, with what was written beneath it. */
export type Concern = {
  id: string
  requestId: string
  trainingId: string
  traineeName: string
  assessorName: string
  text: string
  raisedAt: Date
  /** The version of the form that stands, when it is signed. */
  assessmentId: string | null
  /** Oldest first; `by` is null to whoever may not know the person. */
  notes: { kind: ConcernNoteKind; text: string; by: string | null; at: string }[]
  closed: boolean
}

export type Concerns = { concerns: Concern[]; page: number; pages: number; now: Date }

/** How far a concern has come: heard, answered, an action decided on, or followed up and closed. */
export function concernStep({ notes }: { notes: { kind: ConcernNoteKind }[] }) {
  const has = (kind: ConcernNoteKind) => notes.some((note) => note.kind === kind)
  if (has('close')) return 'closed'
  if (has('action')) return 'action'
  return has('answer') ? 'answered' : 'raised'
}
