import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { person } from './person'
import { training } from './training'

/** What a supervisor and a trainee agreed on when they talked; both read it. */
export const supervisionTalk = pgTable(
  'supervision_talk',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id').notNull(),
    trainingId: uuid('training_id').notNull(),
    heldOn: date('held_on').notNull(),
    agreed: text().notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    foreignKey({
      name: 'supervision_talk_of_training',
      columns: [table.trainingId, table.programmeId],
      foreignColumns: [training.id, training.programmeId],
    }),
    index().on(table.trainingId),
    index().on(table.programmeId),
    check(
      'supervision_talk_agreed',
      sql`btrim(${table.agreed}) <> '' and length(${table.agreed}) <= 4000`,
    ),
    check(
      'supervision_talk_held',
      sql`${table.heldOn} <= (${table.writtenAt} at time zone 'Europe/Stockholm')::date`,
    ),
  ],
)

/** A meeting about one trainee (kollegium): who was there, what was said and what was decided. */
export const progressMeeting = pgTable(
  'progress_meeting',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id').notNull(),
    trainingId: uuid('training_id').notNull(),
    heldOn: date('held_on').notNull(),
    present: text().notNull(),
    /** What came of what was decided before. */
    followedUp: text('followed_up').notNull().default(''),
    notes: text().notNull(),
    decision: text().notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    foreignKey({
      name: 'progress_meeting_of_training',
      columns: [table.trainingId, table.programmeId],
      foreignColumns: [training.id, training.programmeId],
    }),
    index().on(table.trainingId),
    index().on(table.programmeId),
    check('progress_meeting_present', sql`btrim(${table.present}) <> ''`),
    check('progress_meeting_decision', sql`btrim(${table.decision}) <> ''`),
    check(
      'progress_meeting_size',
      sql`length(${table.present} || ${table.followedUp} || ${table.notes} || ${table.decision}) <= 10000`,
    ),
    check(
      'progress_meeting_held',
      sql`${table.heldOn} <= (${table.writtenAt} at time zone 'Europe/Stockholm')::date`,
    ),
  ],
)
