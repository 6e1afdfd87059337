import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
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
import { printedFocus, printedGoal, versionArea } from './instrument'
import { bytea } from './log-in'
import { person } from './person'
import { request } from './request'
import { placement } from './training'

/** A signed form. Rows are inserted signed and never change; a correction is a new row. */
export const assessment = pgTable(
  'assessment',
  {
    id: uuid().primaryKey(),
    requestId: uuid('request_id').notNull(),
    programmeId: uuid('programme_id').notNull(),
    trainingId: uuid('training_id').notNull(),
    assessorId: uuid('assessor_id').notNull(),
    versionId: uuid('version_id').notNull(),
    placementId: uuid('placement_id'),
    observedOn: date('observed_on').notNull(),
    difficulty: text({ enum: ['simple', 'moderate', 'hard'] }).notNull(),
    context: text().notNull(),
    texts: jsonb().notNull(),
    signedAt: timestamp('signed_at', { withTimezone: true }).notNull(),
    signerName: text('signer_name').notNull(),
    signerTitle: text('signer_title').notNull(),
    signerSpecialty: text('signer_specialty').notNull(),
    signerWorkplace: text('signer_workplace').notNull(),
    identityLevel: text('identity_level', {
      enum: ['mailbox', 'approvedMailbox', 'account', 'secondFactor', 'siths'],
    }).notNull(),
    contentHash: bytea('content_hash').notNull(),
    firstId: uuid('first_id').notNull(),
    correctsId: uuid('corrects_id').unique(),
    correctionReason: text('correction_reason'),
    /** How long the form took, as the signer's browser counted; null without scripts. */
    formSeconds: integer('form_seconds'),
  },
  (table) => [
    unique().on(table.id, table.firstId),
    unique().on(table.id, table.versionId),
    uniqueIndex('assessment_one_first_version')
      .on(table.requestId)
      .where(sql`${table.correctsId} is null`),
    foreignKey({
      name: 'assessment_of_its_request',
      columns: [
        table.requestId,
        table.programmeId,
        table.trainingId,
        table.assessorId,
        table.versionId,
      ],
      foreignColumns: [
        request.id,
        request.programmeId,
        request.trainingId,
        request.assessorId,
        request.versionId,
      ],
    }),
    foreignKey({
      columns: [table.placementId, table.trainingId],
      foreignColumns: [placement.id, placement.trainingId],
    }),
    foreignKey({
      name: 'assessment_corrects_same_line',
      columns: [table.correctsId, table.firstId],
      foreignColumns: [table.id, table.firstId],
    }),
    index().on(table.trainingId, table.observedOn),
    index().on(table.assessorId),
    index().on(table.programmeId),
    check('assessment_difficulty', sql`${table.difficulty} in ('simple', 'moderate', 'hard')`),
    check('assessment_context', sql`length(${table.context}) <= 200`),
    check('assessment_texts', sql`jsonb_typeof(${table.texts}) = 'object'`),
    check(
      'assessment_identity_level',
      sql`${table.identityLevel} in ('mailbox', 'approvedMailbox', 'account', 'secondFactor', 'siths')`,
    ),
    check('assessment_content_hash', sql`length(${table.contentHash}) = 32`),
    check('assessment_signer', sql`btrim(${table.signerName}) <> ''`),
    check(
      'assessment_first',
      sql`(${table.correctsId} is null) = (${table.firstId} = ${table.id})`,
    ),
    check(
      'assessment_correction_reason',
      sql`(${table.correctsId} is null) = (${table.correctionReason} is null)`,
    ),
    check('assessment_form_seconds', sql`${table.formSeconds} between 0 and 86400`),
    check('assessment_reason_written', sql`btrim(${table.correctionReason}) <> ''`),
  ],
)

/** One rated row: a level from 1 to 4, or null when it was not observed. */
export const rating = pgTable(
  'rating',
  {
    assessmentId: uuid('assessment_id').notNull(),
    versionId: uuid('version_id').notNull(),
    areaId: uuid('area_id').notNull(),
    level: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.assessmentId, table.areaId] }),
    foreignKey({
      columns: [table.assessmentId, table.versionId],
      foreignColumns: [assessment.id, assessment.versionId],
    }),
    foreignKey({
      columns: [table.versionId, table.areaId],
      foreignColumns: [versionArea.versionId, versionArea.areaId],
    }),
    check('rating_level', sql`${table.level} between 1 and 4`),
  ],
)

/** What the observation was about. */
export const assessmentFocus = pgTable(
  'assessment_focus',
  {
    assessmentId: uuid('assessment_id').notNull(),
    versionId: uuid('version_id').notNull(),
    key: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assessmentId, table.key] }),
    foreignKey({
      columns: [table.assessmentId, table.versionId],
      foreignColumns: [assessment.id, assessment.versionId],
    }),
    foreignKey({
      columns: [table.versionId, table.key],
      foreignColumns: [printedFocus.versionId, printedFocus.key],
    }),
  ],
)

/** The printed goals ticked on the form. */
export const assessmentGoal = pgTable(
  'assessment_goal',
  {
    assessmentId: uuid('assessment_id').notNull(),
    versionId: uuid('version_id').notNull(),
    key: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assessmentId, table.key] }),
    foreignKey({
      columns: [table.assessmentId, table.versionId],
      foreignColumns: [assessment.id, assessment.versionId],
    }),
    foreignKey({
      columns: [table.versionId, table.key],
      foreignColumns: [printedGoal.versionId, printedGoal.key],
    }),
  ],
)

/** A signed form declared void by its assessor; the form itself stays. */
export const voiding = pgTable(
  'voiding',
  {
    assessmentId: uuid('assessment_id')
      .primaryKey()
      .references(() => assessment.id),
    voidedBy: uuid('voided_by')
      .notNull()
      .references(() => person.id),
    reason: text().notNull(),
    voidedAt: timestamp('voided_at', { withTimezone: true }).notNull(),
  },
  (table) => [check('voiding_reason', sql`btrim(${table.reason}) <> ''`)],
)

/** A director's word that whoever signed with a mere mailbox is who they say. */
export const confirmation = pgTable('confirmation', {
  assessmentId: uuid('assessment_id')
    .primaryKey()
    .references(() => assessment.id),
  confirmedBy: uuid('confirmed_by')
    .notNull()
    .references(() => person.id),
  confirmedAt: timestamp('confirmed_at', { withTimezone: true }).notNull(),
})
