import { sql } from 'drizzle-orm'
import { check, date, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'

/** A healthcare region: the employer, and the owner of its workplaces. */
export const region = pgTable('region', {
  id: uuid().primaryKey(),
  name: text().notNull().unique(),
})

/** A programme of basic training in a region; every wall is drawn around it. */
export const programme = pgTable(
  'programme',
  {
    id: uuid().primaryKey(),
    regionId: uuid('region_id')
      .notNull()
      .references(() => region.id),
    name: text().notNull(),
    kind: text({ enum: ['BT', 'AT'] }).notNull(),
    settings: jsonb().notNull().default({}),
  },
  (table) => [
    unique().on(table.regionId, table.name),
    check('programme_kind', sql`${table.kind} in ('BT', 'AT')`),
  ],
)

/** A clinic, ward or health centre where doctors are placed. */
export const workplace = pgTable(
  'workplace',
  {
    id: uuid().primaryKey(),
    regionId: uuid('region_id')
      .notNull()
      .references(() => region.id),
    name: text().notNull(),
    specialty: text().notNull(),
    /** From this day nobody is placed here; what has been stays. */
    closedOn: date('closed_on'),
  },
  (table) => [unique().on(table.regionId, table.name)],
)

/** One of the official goals BT1–BT18 of HSLF-FS 2021:8, with the days between which it is in force. */
export const goal = pgTable(
  'goal',
  {
    code: text().primaryKey(),
    titleSv: text('title_sv').notNull(),
    titleEn: text('title_en').notNull(),
    validFrom: date('valid_from').notNull().default('2021-07-01'),
    validTo: date('valid_to'),
  },
  (table) => [check('goal_days', sql`${table.validTo} >= ${table.validFrom}`)],
)
