import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import type { Meeting, MeetingConcern } from '@/domain/meeting'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { concernVisibleTo, visibleTo } from './access/visible-to'

/** What only a director's meeting reads of a trainee, beside what all who follow them read. */
export type MeetingRecord = { concerns: MeetingConcern[]; meetings: Meeting[] }

/** The concerns about a trainee and the meetings that have been, newest first. */
export async function readMeeting(director: Director, trainingId: string): Promise<MeetingRecord> {
  if (!isId(trainingId)) return { concerns: [], meetings: [] }
  return read(director, async (sql) => {
    const [concerns, meetings] = await Promise.all([
      concernsAbout(sql, director, trainingId),
      sql<Meeting[]>`
        select progress_meeting.id, held_on as "heldOn", present, followed_up as "followedUp",
          notes, decision, person.name as "writtenBy", written_at as "writtenAt"
        from progress_meeting left join person on person.id = written_by
        where training_id = ${trainingId} and ${visibleTo(director, sql, 'progress_meeting')}
        order by held_on desc, written_at desc`,
    ])
    return { concerns, meetings }
  })
}

type NoteRow = MeetingConcern['notes'][number] & { concernId: string }

async function concernsAbout(sql: Transaction, director: Director, trainingId: string) {
  const [concerns, notes] = await Promise.all([
    sql<Omit<MeetingConcern, 'notes'>[]>`
      select concern.id, concern.text, assessor.name as assessor, raised_at as "raisedAt"
      from concern join assessor on assessor.id = concern.assessor_id
      where concern.training_id = ${trainingId} and ${concernVisibleTo(director, sql, 'concern')}
      order by raised_at desc`,
    sql<NoteRow[]>`
      select concern_note.id, concern_id as "concernId", kind, concern_note.text,
        written_at as "writtenAt"
      from concern_note join concern on concern.id = concern_id
      where concern.training_id = ${trainingId} and ${concernVisibleTo(director, sql, 'concern')}
      order by written_at, concern_note.id`,
  ])
  return concerns.map((concern) => ({
    ...concern,
    notes: notes.flatMap(({ concernId, ...note }) => (concernId === concern.id ? [note] : [])),
  }))
}
