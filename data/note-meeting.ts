import 'server-only'
import { newId } from '@/db/new-id'
import { storableText } from '@/domain/free-text'
import { meetingFaults, type MeetingNote } from '@/domain/meeting'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Director } from './access/viewer'
import { followedTraining } from './record/followed-training'
import { followUp } from './record/follow-up'

type Refusal = 'notFound' | 'faulty' | 'keyUsed'

/** A director writes down a meeting about a trainee: who was there, what was said and decided. */
export function noteMeeting(
  director: Director,
  asked: MeetingNote & { key: string; trainingId: string },
): Promise<Result<{ meetingId: string }, Refusal>> {
  const { key, trainingId, heldOn } = asked
  const written = (text: string) => storableText(text).trim()
  const note = {
    heldOn,
    present: written(asked.present),
    followedUp: written(asked.followedUp),
    notes: written(asked.notes),
    decision: written(asked.decision),
  }
  const meetingId = newId()
  return act(
    director,
    { key, verb: 'note-meeting', content: { trainingId, ...note }, gives: { meetingId } },
    (sql) => followedTraining(sql, director, trainingId),
    async (sql, training) => {
      if (!training || !may('noteMeeting', { relation: 'director' })) return refused('notFound')
      const { programmeId, today } = training
      const faults = meetingFaults(note, today)
      if (faults.length > 0) return refused('faulty', faults)

      await sql`
        insert into progress_meeting (id, programme_id, training_id, held_on, present, followed_up,
          notes, decision, written_by, written_at)
        values (${meetingId}, ${programmeId}, ${trainingId}, ${heldOn}, ${note.present},
          ${note.followedUp}, ${note.notes}, ${note.decision}, ${director.personId}, clock())`
      await followUp(sql, {
        programmeId,
        verb: 'noteMeeting',
        subjectKind: 'training',
        subjectId: trainingId,
      })
    },
  )
}
