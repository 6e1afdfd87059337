import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { person } from './person'
import { programme } from './programme'

/**
 * What a programme decided anew, and when: its name and all its settings as they were in force until
 * then and from then on. The newest number is what holds now.
 */
export const settingChange = pgTable(
  'setting_change',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programme.id),
    number: integer().notNull(),
    name: text().notNull(),
    settings: jsonb().notNull(),
    nameBefore: text('name_before').notNull(),
    settingsBefore: jsonb('settings_before').notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => person.id),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique().on(table.programmeId, table.number),
    check('setting_change_number', sql`${table.number} > 0`),
  ],
)
