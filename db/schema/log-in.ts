import { sql } from 'drizzle-orm'
import {
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
  bigint,
} from 'drizzle-orm/pg-core'
import { person } from './person'

export const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** Who a person is at an identity provider: linked once, known by issuer and subject alone. */
export const identity = pgTable(
  'identity',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] }), index().on(table.personId)],
)

/** The argon2id hash of a local password. */
export const credential = pgTable('credential', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => person.id),
  passwordHash: text('password_hash').notNull(),
})

/** A log-in that is still open. The token itself is only in the browser's cookie. */
export const session = pgTable(
  'session',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    /** Browser and system in coarse words, so that one knows one's own log-ins again. */
    device: text(),
  },
  (table) => [
    index().on(table.personId),
    check('session_device', sql`length(${table.device}) between 1 and 60`),
  ],
)

/** Points spent per key; the columns are those that rate-limiter-flexible asks for. */
export const rateLimit = pgTable('rate_limit', {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: 'number' }),
})
