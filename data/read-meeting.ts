import 'server-only'
import type { Concern } from '@/domain/concern'
import { isId } from '@/domain/id'
import type { Meeting } from '@/domain/meeting'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { concernRows, readable } from './concerns/concern-rows'

/** What only a director's meeting reads of a trainee, beside what all who follow them read. */
export type MeetingRecord = { concerns: Concern[]; meetings: Meeting[] }

/** The concerns about a trainee and the meetings that have been, newest first. */
export async function readMeeting(director: Director, trainingId: string): Promise<MeetingRecord> {
  if (!isId(trainingId)) return { concerns: [], meetings: [] }
  return read(director, async (sql) => {
    const [concerns, meetings] = await Promise.all([
      concernRows(sql, readable(sql, director, sql`concern.training_id = ${trainingId}`)),
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
