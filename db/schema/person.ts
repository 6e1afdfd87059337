import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { programme } from './programme'

/** A human being with an account. What they may do follows from rows elsewhere. */
export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    locale: text({ enum: ['sv', 'en'] })
      .notNull()
      .default('sv'),
    deactivatedAt: timestamp('deactivated_at', { withTimezone: true }),
  },
  (table) => [
    check('person_name', sql`btrim(${table.name}) <> ''`),
    check('person_locale', sql`${table.locale} in ('sv', 'en')`),
  ],
)

/** An address of a person; `canonical` is what two spellings of one mailbox share. */
export const email = pgTable(
  'email',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    address: text().notNull(),
    canonical: text().notNull().unique(),
    verified: boolean().notNull().default(false),
  },
  (table) => [
    index().on(table.personId),
    unique().on(table.id, table.personId),
    check('email_canonical', sql`${table.canonical} = lower(${table.canonical})`),
  ],
)

/** Who leads or administers a programme, and when. Both days are included. */
export const membership = pgTable(
  'membership',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programme.id),
    role: text({ enum: ['director', 'administrator'] }).notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
  },
  (table) => [
    unique().on(table.personId, table.programmeId, table.role, table.startsOn),
    index().on(table.programmeId),
    check('membership_role', sql`${table.role} in ('director', 'administrator')`),
    check('membership_days', sql`${table.endsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
  ],
)
