import type { Sql } from 'postgres'
import { newId } from '../new-id'
import type { Ward } from './ward'

/** A note of a talk between the ward's trainee and their supervisor. */
export async function makeTalk(
  admin: Sql,
  { programmeId, trainee, supervisor }: Ward,
  agreed: string,
  heldOn = '2026-10-06',
): Promise<string> {
  const talkId = newId()
  await admin`
    insert into supervision_talk (id, programme_id, training_id, held_on, agreed, written_by,
      written_at)
    values (${talkId}, ${programmeId}, ${trainee.trainingId}, ${heldOn}, ${agreed},
      ${supervisor.personId}, clock())`
  return talkId
}

/** A meeting about the ward's trainee, and what it decided. */
export async function makeMeeting(
  admin: Sql,
  { programmeId, trainee, director }: Ward,
  decision: string,
  { heldOn = '2026-06-03', followedUp = '' } = {},
): Promise<string> {
  const meetingId = newId()
  await admin`
    insert into progress_meeting (id, programme_id, training_id, held_on, present, followed_up,
      notes, decision, written_by, written_at)
    values (${meetingId}, ${programmeId}, ${trainee.trainingId}, ${heldOn}, 'Dag Dal, Siv Sand',
      ${followedUp}, 'Trygg på akuten.', ${decision}, ${director.personId}, clock())`
  return meetingId
}
