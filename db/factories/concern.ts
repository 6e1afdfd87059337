import type { Sql } from 'postgres'
import type { ConcernNoteKind } from '@/domain/concern'
import { newId } from '../new-id'
import { makeRequest } from './request'
import type { Ward } from './ward'

/** Raises a concern beside a request, as its assessor would; gives its id. */
export async function makeConcern(
  admin: Sql,
  requestId: string,
  text = 'Blev avbruten av stress.',
): Promise<string> {
  const concernId = newId()
  await admin`insert into concern (id, programme_id, training_id, request_id, assessor_id, text,
      raised_at)
    select ${concernId}, programme_id, training_id, id, assessor_id, ${text}, clock()
    from request where id = ${requestId}`
  return concernId
}

type Noted = { kind: ConcernNoteKind; text?: string }

/** Writes beneath a concern, as its director would; the last line closes it. */
export async function noteConcern(
  admin: Sql,
  concernId: string,
  { by, kind, text = 'Vi talas vid.' }: Noted & { by: string },
): Promise<void> {
  await admin`insert into concern_note (id, concern_id, kind, text, written_by, written_at)
    values (${newId()}, ${concernId}, ${kind}, ${text}, ${by}, clock())`
}

/** A concern about the ward's trainee, with what the director noted beneath it. */
export async function tellConcern(
  admin: Sql,
  { programmeId, trainee, assessor, director }: Ward,
  text: string,
  notes: Noted[] = [],
): Promise<string> {
  const { trainingId } = trainee
  const { assessorId } = assessor
  const requestId = await makeRequest(admin, { programmeId, trainingId, assessorId })
  const concernId = await makeConcern(admin, requestId, text)
  for (const note of notes) await noteConcern(admin, concernId, { by: director.personId, ...note })
  return concernId
}
