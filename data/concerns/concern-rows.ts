import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import type { Concern } from '@/domain/concern'
import type { Assessor, Director, Trainee } from '../access/viewer'
import { concernVisibleTo } from '../access/visible-to'

type Condition = PendingQuery<Row[]>

/** A concern that the viewer may read: a condition on `concern`, for counting and for listing alike. */
export const readable = (
  sql: Transaction,
  viewer: Assessor | Director | Trainee,
  asked: Condition,
): Condition => sql`${concernVisibleTo(viewer, sql, 'concern')} and ${asked}`

/** Whether a `concern` has been closed. */
export const isClosed = (sql: Transaction): Condition => sql`exists (select from concern_note
  where concern_note.concern_id = concern.id and kind = 'close')`

/** The concerns that a condition lets through, the newest first, each with what stands beneath it. */
export const concernRows = (sql: Transaction, condition: Condition, part = sql``) => sql<Concern[]>`
  select concern.id, concern.request_id as "requestId", concern.training_id as "trainingId",
    trainee.name as "traineeName", assessor.name as "assessorName", concern.text,
    raised_at as "raisedAt", ${isClosed(sql)} as closed,
    (select assessment.id from assessment where assessment.request_id = concern.request_id
      and not exists (select from assessment as newer
        where newer.corrects_id = assessment.id)) as "assessmentId",
    coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'text', note.text,
        'by', writer.name, 'at', written_at) order by written_at, note.id)
      from concern_note as note left join person as writer on writer.id = written_by
      where note.concern_id = concern.id), '[]') as notes
  from concern
  join training on training.id = concern.training_id
  join person as trainee on trainee.id = training.person_id
  join assessor on assessor.id = concern.assessor_id
  where ${condition}
  order by raised_at desc, concern.id
  ${part}`
