import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { person } from './person'
import { request } from './request'

/** A private line from an assessor to the director of studies, beside a form. */
export const concern = pgTable(
  'concern',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id').notNull(),
    trainingId: uuid('training_id').notNull(),
    requestId: uuid('request_id').notNull(),
    assessorId: uuid('assessor_id').notNull(),
    text: text().notNull(),
    raisedAt: timestamp('raised_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    foreignKey({
      name: 'concern_of_its_request',
      columns: [table.requestId, table.programmeId, table.trainingId, table.assessorId],
      foreignColumns: [request.id, request.programmeId, request.trainingId, request.assessorId],
    }),
    index().on(table.programmeId),
    index().on(table.trainingId),
    index().on(table.assessorId),
    check('concern_text', sql`btrim(${table.text}) <> '' and length(${table.text}) <= 2000`),
  ],
)

/** What the director answered, decided to do, and at last closed it with. */
export const concernNote = pgTable(
  'concern_note',
  {
    id: uuid().primaryKey(),
    concernId: uuid('concern_id')
      .notNull()
      .references(() => concern.id),
    kind: text({ enum: ['answer', 'action', 'close'] }).notNull(),
    text: text().notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index().on(table.concernId),
    uniqueIndex('concern_closed_once')
      .on(table.concernId)
      .where(sql`${table.kind} = 'close'`),
    check('concern_note_kind', sql`${table.kind} in ('answer', 'action', 'close')`),
    check('concern_note_text', sql`btrim(${table.text}) <> '' and length(${table.text}) <= 2000`),
  ],
)
