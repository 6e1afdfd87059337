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
  uuid,
} from 'drizzle-orm/pg-core'
import { goal } from './programme'

/** A kind of assessment, such as Mini-CEX (BT). */
export const instrument = pgTable('instrument', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  name: text().notNull(),
})

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
