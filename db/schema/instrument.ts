import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { person } from './person'
import { goal, programme, region } from './programme'

/**
 * A kind of assessment, such as Mini-CEX (BT). One without a region is shipped with the product: every
 * region may use and copy it, none may change it. A region's own is written and used there alone.
 */
export const instrument = pgTable(
  'instrument',
  {
    id: uuid().primaryKey(),
    key: text().notNull().unique(),
    name: text().notNull(),
    regionId: uuid('region_id').references(() => region.id),
  },
  (table) => [unique().on(table.id, table.regionId)],
)

/** Which instruments a programme uses, and since when; without any row it uses the first one shipped. */
export const programmeInstrument = pgTable(
  'programme_instrument',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programme.id),
    instrumentId: uuid('instrument_id')
      .notNull()
      .references(() => instrument.id),
    usedFrom: timestamp('used_from', { withTimezone: true }).notNull(),
    usedTo: timestamp('used_to', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.programmeId, table.instrumentId, table.usedFrom] }),
    uniqueIndex('programme_instrument_once')
      .on(table.programmeId, table.instrumentId)
      .where(sql`${table.usedTo} is null`),
    check('programme_instrument_days', sql`${table.usedTo} >= ${table.usedFrom}`),
  ],
)

/** A version that is being written; it goes when it is published, or thrown away. */
export const instrumentDraft = pgTable(
  'instrument_draft',
  {
    id: uuid().primaryKey(),
    regionId: uuid('region_id')
      .notNull()
      .references(() => region.id),
    /** What it will be a new version of; null while the instrument itself is new. */
    instrumentId: uuid('instrument_id').unique(),
    definition: jsonb().notNull(),
    version: integer().notNull().default(1),
    savedBy: uuid('saved_by')
      .notNull()
      .references(() => person.id),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    foreignKey({
      name: 'instrument_draft_of_own_region',
      columns: [table.instrumentId, table.regionId],
      foreignColumns: [instrument.id, instrument.regionId],
    }),
    check('instrument_draft_version', sql`${table.version} > 0`),
    check('instrument_draft_definition', sql`jsonb_typeof(${table.definition}) = 'object'`),
    check('instrument_draft_size', sql`length(${table.definition}::text) <= 200000`),
  ],
)

/** One wording of an instrument. Immutable once published. */
export const instrumentVersion = pgTable(
  'instrument_version',
  {
    id: uuid().primaryKey(),
    instrumentId: uuid('instrument_id')
      .notNull()
      .references(() => instrument.id),
    number: integer().notNull(),
    definition: jsonb().notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
  },
  (table) => [
    unique().on(table.instrumentId, table.number),
    unique().on(table.id, table.instrumentId),
    check('instrument_version_number', sql`${table.number} > 0`),
  ],
)

/** A rated area. Its key holds over versions, or the curve would break. */
export const area = pgTable(
  'area',
  {
    id: uuid().primaryKey(),
    instrumentId: uuid('instrument_id')
      .notNull()
      .references(() => instrument.id),
    key: text().notNull(),
  },
  (table) => [
    unique().on(table.instrumentId, table.key),
    unique().on(table.id, table.instrumentId),
  ],
)

/** The areas that a version asks for, in the order of the form. */
export const versionArea = pgTable(
  'version_area',
  {
    versionId: uuid('version_id').notNull(),
    areaId: uuid('area_id').notNull(),
    instrumentId: uuid('instrument_id').notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.areaId] }),
    foreignKey({
      columns: [table.versionId, table.instrumentId],
      foreignColumns: [instrumentVersion.id, instrumentVersion.instrumentId],
    }),
    foreignKey({
      columns: [table.areaId, table.instrumentId],
      foreignColumns: [area.id, area.instrumentId],
    }),
    unique().on(table.versionId, table.position),
  ],
)

/** The foci that a version prints. */
export const printedFocus = pgTable(
  'printed_focus',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => instrumentVersion.id),
    key: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.key] })],
)

/** The goals that a version prints, each with the official goal that it counts towards. */
export const printedGoal = pgTable(
  'printed_goal',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => instrumentVersion.id),
    key: text().notNull(),
    goalCode: text('goal_code')
      .notNull()
      .references(() => goal.code),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.key] })],
)
