import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { person } from './person'

/** A view of the cohort that a director comes back to: the address of the table, under a name. */
export const savedView = pgTable(
  'saved_view',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    name: text().notNull(),
    query: text().notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique().on(table.personId, table.name),
    check('saved_view_name', sql`btrim(${table.name}) <> '' and length(${table.name}) <= 60`),
    check('saved_view_query', sql`length(${table.query}) <= 500`),
  ],
)

/** That somebody was welcomed to what they do here, once a role. */
export const welcome = pgTable(
  'welcome',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    role: text({
      enum: ['trainee', 'assessor', 'supervisor', 'director', 'administrator'],
    }).notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.role] }),
    check(
      'welcome_role',
      sql`${table.role} in ('trainee', 'assessor', 'supervisor', 'director', 'administrator')`,
    ),
  ],
)
