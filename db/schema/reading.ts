import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { assessment } from './assessment'
import { versionArea } from './instrument'
import { person } from './person'
import { request } from './request'

/** That somebody has opened a signed form: what is unread has no row. */
export const opening = pgTable(
  'opening',
  {
    assessmentId: uuid('assessment_id')
      .notNull()
      .references(() => assessment.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assessmentId, table.personId] }),
    index().on(table.personId),
  ],
)

/** The trainee's own comment on a signed form; it hangs on the first version, and there is one. */
export const objection = pgTable(
  'objection',
  {
    assessmentId: uuid('assessment_id').primaryKey(),
    text: text().notNull(),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    check('objection_text', sql`btrim(${table.text}) <> '' and length(${table.text}) <= 2000`),
  ],
)

/** How a trainee rated themself on a row, before they read the assessor's answer. */
export const selfRating = pgTable(
  'self_rating',
  {
    requestId: uuid('request_id').notNull(),
    versionId: uuid('version_id').notNull(),
    areaId: uuid('area_id').notNull(),
    level: integer(),
    ratedAt: timestamp('rated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.areaId] }),
    foreignKey({
      name: 'self_rating_of_request',
      columns: [table.requestId, table.versionId],
      foreignColumns: [request.id, request.versionId],
    }),
    foreignKey({
      name: 'self_rating_of_version',
      columns: [table.versionId, table.areaId],
      foreignColumns: [versionArea.versionId, versionArea.areaId],
    }),
    check('self_rating_level', sql`${table.level} between 1 and 4`),
  ],
)
