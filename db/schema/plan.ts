import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { assessment } from './assessment'

/** A line of the trainee's own plan after an assessment; it hangs on the form's first version. */
export const planItem = pgTable(
  'plan_item',
  {
    id: uuid().primaryKey(),
    assessmentId: uuid('assessment_id').notNull(),
    position: integer().notNull(),
    text: text().notNull(),
    /** By when the trainee means to have done it. */
    dueOn: date('due_on'),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
    doneAt: timestamp('done_at', { withTimezone: true }),
  },
  (table) => [
    index().on(table.assessmentId, table.position),
    check('plan_item_text', sql`btrim(${table.text}) <> '' and length(${table.text}) <= 500`),
  ],
)

/** What a later assessor saw of an open plan item. */
export const sighting = pgTable(
  'sighting',
  {
    planItemId: uuid('plan_item_id')
      .notNull()
      .references(() => planItem.id),
    assessmentId: uuid('assessment_id')
      .notNull()
      .references(() => assessment.id),
    seen: text({ enum: ['seen', 'partly', 'not'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planItemId, table.assessmentId] }),
    check('sighting_seen', sql`${table.seen} in ('seen', 'partly', 'not')`),
  ],
)
