import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { person } from './person'
import { programme, workplace } from './programme'

/** A person's basic training in one programme. A transfer is a new one that continues the old. */
export const training = pgTable(
  'training',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programme.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    startsOn: date('starts_on').notNull(),
    plannedEndOn: date('planned_end_on').notNull(),
    percent: integer().notNull().default(100),
    state: text({
      enum: ['planned', 'running', 'paused', 'moved', 'completed', 'ended'],
    }).notNull(),
    continuesId: uuid('continues_id').unique(),
  },
  (table) => [
    unique().on(table.id, table.programmeId),
    uniqueIndex('training_goes_on_once')
      .on(table.programmeId, table.personId)
      .where(sql`${table.state} in ('planned', 'running', 'paused')`),
    foreignKey({ columns: [table.continuesId], foreignColumns: [table.id] }),
    index().on(table.personId),
    index().on(table.programmeId),
    check('training_days', sql`${table.plannedEndOn} > ${table.startsOn}`),
    check('training_percent', sql`${table.percent} between 1 and 100`),
    check(
      'training_state',
      sql`${table.state} in ('planned', 'running', 'paused', 'moved', 'completed', 'ended')`,
    ),
    check('training_continues_another', sql`${table.continuesId} <> ${table.id}`),
  ],
)

/** What has happened to a training as a whole, a step at a time. It is never altered. */
export const trainingStep = pgTable(
  'training_step',
  {
    id: uuid().primaryKey(),
    programmeId: uuid('programme_id').notNull(),
    trainingId: uuid('training_id').notNull(),
    kind: text({ enum: ['start', 'pause', 'resume', 'complete', 'end', 'move'] }).notNull(),
    /** The day from which it holds; of what is completed, ended or moved, the last one in training. */
    day: date().notNull(),
    /** The last day of a leave, as far as it was known. */
    until: date(),
    reason: text().notNull().default(''),
    takenBy: uuid('taken_by')
      .notNull()
      .references(() => person.id),
    takenAt: timestamp('taken_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    foreignKey({
      name: 'training_step_of_training',
      columns: [table.trainingId, table.programmeId],
      foreignColumns: [training.id, training.programmeId],
    }),
    index().on(table.trainingId),
    index().on(table.programmeId),
    check(
      'training_step_kind',
      sql`${table.kind} in ('start', 'pause', 'resume', 'complete', 'end', 'move')`,
    ),
    check(
      'training_step_reason',
      sql`(${table.kind} = 'end') = (btrim(${table.reason}) <> '') and length(${table.reason}) <= 500`,
    ),
    check(
      'training_step_until',
      sql`${table.until} is null or (${table.kind} = 'pause' and ${table.until} >= ${table.day})`,
    ),
  ],
)

/** Leave from a training; both days are included. */
export const pause = pgTable(
  'pause',
  {
    id: uuid().primaryKey(),
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
  },
  (table) => [
    index().on(table.trainingId),
    check('pause_days', sql`${table.endsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
  ],
)

/** Who supervises a trainee: all through (main) or during a placement. */
export const supervision = pgTable(
  'supervision',
  {
    id: uuid().primaryKey(),
    trainingId: uuid('training_id').notNull(),
    programmeId: uuid('programme_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    kind: text({ enum: ['main', 'placement'] }).notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
  },
  (table) => [
    foreignKey({
      columns: [table.trainingId, table.programmeId],
      foreignColumns: [training.id, training.programmeId],
    }),
    index().on(table.personId),
    index().on(table.trainingId),
    check('supervision_kind', sql`${table.kind} in ('main', 'placement')`),
    check('supervision_days', sql`${table.endsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
  ],
)

/** A stretch of a training at one workplace; both days are included, and no two overlap. */
export const placement = pgTable(
  'placement',
  {
    id: uuid().primaryKey(),
    trainingId: uuid('training_id').notNull(),
    programmeId: uuid('programme_id').notNull(),
    workplaceId: uuid('workplace_id')
      .notNull()
      .references(() => workplace.id),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    /** As many as the programme plans when nothing else is said. */
    planned: integer().notNull(),
  },
  (table) => [
    unique().on(table.id, table.trainingId),
    foreignKey({
      columns: [table.trainingId, table.programmeId],
      foreignColumns: [training.id, training.programmeId],
    }),
    index().on(table.programmeId),
    check('placement_days', sql`${table.endsOn} >= ${table.startsOn}`),
    check('placement_planned', sql`${table.planned} between 0 and 50`),
  ],
)
