import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { instrumentVersion } from './instrument'
import { person } from './person'
import { programme, workplace } from './programme'
import { placement, training } from './training'

/** Somebody who assesses in a programme, with or without an account. */
export const assessor = pgTable(
  'assessor',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programme.id),
    personId: uuid('person_id').references(() => person.id),
    name: text().notNull(),
    email: text().notNull(),
    title: text().notNull(),
    specialty: text().notNull(),
    workplaceId: uuid('workplace_id').references(() => workplace.id),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** Since when nobody asks them any more; what they have signed stands. */
    leftAt: timestamp('left_at', { withTimezone: true }),
  },
  (table) => [
    unique().on(table.id, table.programmeId),
    unique().on(table.programmeId, table.email),
    unique().on(table.programmeId, table.personId),
    index().on(table.personId),
    check('assessor_name', sql`btrim(${table.name}) <> ''`),
    check('assessor_email', sql`${table.email} = lower(${table.email})`),
  ],
)

/** A trainee's asking for an assessment, or an assessor's own start of one. */
export const request = pgTable(
  'request',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id').notNull(),
    trainingId: uuid('training_id').notNull(),
    assessorId: uuid('assessor_id').notNull(),
    placementId: uuid('placement_id'),
    versionId: uuid('version_id')
      .notNull()
      .references(() => instrumentVersion.id),
    origin: text({ enum: ['trainee', 'assessor'] }).notNull(),
    observedOn: date('observed_on').notNull(),
    difficulty: text({ enum: ['simple', 'moderate', 'hard'] }),
    foci: text().array().notNull().default([]),
    context: text().notNull().default(''),
    goals: text().array().notNull().default([]),
    state: text({ enum: ['open', 'signed', 'declined', 'returned', 'withdrawn', 'redirected'] })
      .notNull()
      .default('open'),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    declineReason: text('decline_reason'),
    replacesId: uuid('replaces_id').unique(),
  },
  (table) => [
    unique('request_as_signed').on(
      table.id,
      table.programmeId,
      table.trainingId,
      table.assessorId,
      table.versionId,
    ),
    unique().on(table.id, table.trainingId),
    unique().on(table.id, table.versionId),
    unique('request_as_concerned').on(
      table.id,
      table.programmeId,
      table.trainingId,
      table.assessorId,
    ),
    foreignKey({
      columns: [table.trainingId, table.programmeId],
      foreignColumns: [training.id, training.programmeId],
    }),
    foreignKey({
      columns: [table.assessorId, table.programmeId],
      foreignColumns: [assessor.id, assessor.programmeId],
    }),
    foreignKey({
      columns: [table.placementId, table.trainingId],
      foreignColumns: [placement.id, placement.trainingId],
    }),
    foreignKey({
      columns: [table.replacesId, table.trainingId],
      foreignColumns: [table.id, table.trainingId],
    }),
    index().on(table.trainingId),
    index().on(table.assessorId, table.state),
    index().on(table.assessorId, table.trainingId),
    index().on(table.programmeId, table.state),
    check('request_origin', sql`${table.origin} in ('trainee', 'assessor')`),
    check('request_difficulty', sql`${table.difficulty} in ('simple', 'moderate', 'hard')`),
    check(
      'request_state',
      sql`${table.state} in ('open', 'signed', 'declined', 'returned', 'withdrawn', 'redirected')`,
    ),
    check('request_closed', sql`(${table.state} = 'open') = (${table.closedAt} is null)`),
    check(
      'request_declined',
      sql`(${table.state} = 'declined') = (${table.declineReason} is not null)`,
    ),
    check('request_decline_reason', sql`btrim(${table.declineReason}) <> ''`),
    check('request_context', sql`length(${table.context}) <= 200`),
    check('request_expires', sql`${table.expiresAt} > ${table.madeAt}`),
  ],
)

/** Answers not yet signed; private to the assessor. On a signed request: an unfinished correction. */
export const draft = pgTable(
  'draft',
  {
    requestId: uuid('request_id')
      .primaryKey()
      .references(() => request.id),
    version: integer().notNull(),
    answers: jsonb().notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
    /** How long the form has been in front of its writer, as their browser counts; null without scripts. */
    seconds: integer(),
    /** What was written at the same time in other windows, by window, until its writer has chosen. */
    parked: jsonb().notNull().default({}),
  },
  (table) => [
    check('draft_version', sql`${table.version} > 0`),
    check('draft_seconds', sql`${table.seconds} between 0 and 86400`),
    check('draft_size', sql`length(${table.answers}::text) <= 40000`),
    check('draft_parked', sql`jsonb_typeof(${table.parked}) = 'object'`),
    check('draft_parked_size', sql`length(${table.parked}::text) <= 400000`),
  ],
)
