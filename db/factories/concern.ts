import type { Sql } from 'postgres'
import { newId } from '../new-id'

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

/** Writes beneath a concern, as its director would; the last line closes it. */
export async function noteConcern(
  admin: Sql,
  concernId: string,
  { by, kind }: { by: string; kind: 'answer' | 'action' | 'close' },
): Promise<void> {
  await admin`insert into concern_note (id, concern_id, kind, text, written_by, written_at)
    values (${newId()}, ${concernId}, ${kind}, 'Vi talas vid.', ${by}, clock())`
}
