import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea } from './log-in'
import { person } from './person'
import { programme } from './programme'

/** Whether this database holds invented people or real ones; one row. */
export const installation = pgTable(
  'installation',
  {
    only: boolean().primaryKey().default(true),
    kind: text({ enum: ['production', 'demo', 'test'] }).notNull(),
    seededAt: timestamp('seeded_at', { withTimezone: true }),
  },
  (table) => [
    check('installation_only', sql`${table.only}`),
    check('installation_kind', sql`${table.kind} in ('production', 'demo', 'test')`),
  ],
)

/** An act that was carried out, by the key its sender gave it: pressed twice, done once. */
export const idempotency = pgTable(
  'idempotency',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    key: uuid().notNull(),
    verb: text().notNull(),
    contentHash: bytea('content_hash').notNull(),
    result: jsonb().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.key] })],
)

/** What must be sent because of an act; written in the act's transaction. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid().primaryKey(),
    /** Whose act it was; what concerns an account alone belongs to no programme. */
    programmeId: uuid('programme_id').references(() => programme.id),
    kind: text().notNull(),
    subjectId: uuid('subject_id').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    deliveredAt: timestamp('delivered_at', { withTimezone: true }),
  },
  (table) => [
    index().on(table.subjectId),
    index()
      .on(table.madeAt)
      .where(sql`${table.deliveredAt} is null`),
  ],
)

/** One line of a programme's audit; each holds the hash of the one before. */
export const auditEvent = pgTable(
  'audit_event',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programme.id),
    seq: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    actorId: uuid('actor_id'),
    verb: text().notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    detail: jsonb().notNull(),
    previous: bytea().notNull(),
    hash: bytea().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programmeId, table.seq] }),
    index().on(table.programmeId, table.at),
  ],
)

/** The newest link of each programme's chain. */
export const auditHead = pgTable('audit_head', {
  programmeId: uuid('programme_id')
    .primaryKey()
    .references(() => programme.id),
  seq: bigint({ mode: 'number' }).notNull(),
  hash: bytea().notNull(),
})
