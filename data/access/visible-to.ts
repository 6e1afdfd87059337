import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import type { Viewer } from './viewer'

/**
 * The first wall, as a condition of SQL: the rows of `assessment` or `request` (or of an alias of
 * theirs) that the viewer may read through the door they came by. No role, no rows.
 */
export function visibleTo(viewer: Viewer, sql: Transaction, table: string): PendingQuery<Row[]> {
  const training = sql(`${table}.training_id`)
  const assessor = sql(`${table}.assessor_id`)
  const programme = sql(`${table}.programme_id`)
  const trainings = viewer.trainings.map((each) => each.id)
  switch (viewer.role) {
    case 'trainee':
      return sql`${training} = any (${trainings}::uuid[])`
    case 'assessor':
      return sql`${assessor} = any (${viewer.assessorIds}::uuid[])`
    case 'director':
      return sql`${programme} = any (${viewer.ledProgrammeIds}::uuid[])`
    case 'supervisor':
      return sql`${training} = any (${viewer.supervisedTrainingIds}::uuid[])`
    case 'reader':
      return sql`(${training} = any (${[...trainings, ...viewer.supervisedTrainingIds]}::uuid[])
        or ${assessor} = any (${viewer.assessorIds}::uuid[])
        or ${programme} = any (${viewer.ledProgrammeIds}::uuid[]))`
    default:
      return sql`false`
  }
}

/** The trainings whose whole record the viewer may read; alias or name of `training`. */
export function trainingVisibleTo(
  viewer: Viewer,
  sql: Transaction,
  table: string,
): PendingQuery<Row[]> {
  const id = sql(`${table}.id`)
  switch (viewer.role) {
    case 'trainee':
      return sql`${id} = any (${viewer.trainings.map((each) => each.id)}::uuid[])`
    case 'director':
      return sql`${sql(`${table}.programme_id`)} = any (${viewer.ledProgrammeIds}::uuid[])`
    case 'supervisor':
      return sql`${id} = any (${viewer.supervisedTrainingIds}::uuid[])`
    case 'administrator':
      return sql`${sql(`${table}.programme_id`)} = any (${viewer.administeredProgrammeIds}::uuid[])`
    default:
      return sql`false`
  }
}

/** What belongs to a region is for those who administer a programme there; rows with a `region_id`. */
export function regionVisibleTo(
  viewer: Viewer,
  sql: Transaction,
  table: string,
): PendingQuery<Row[]> {
  if (viewer.role !== 'administrator') return sql`false`
  return sql`${sql(`${table}.region_id`)} in (select programme.region_id from programme
    where programme.id = any (${viewer.administeredProgrammeIds}::uuid[]))`
}

/**
 * A concern is between the assessor and the director; the trainee reads it where the programme says
 * so. Rows of `concern`, or of an alias.
 */
export function concernVisibleTo(
  viewer: Viewer,
  sql: Transaction,
  table: string,
): PendingQuery<Row[]> {
  if (!['assessor', 'director', 'trainee'].includes(viewer.role)) return sql`false`
  const theirs = visibleTo(viewer, sql, table)
  if (viewer.role !== 'trainee') return theirs
  return sql`(${theirs} and exists (select from programme
    where programme.id = ${sql(`${table}.programme_id`)}
      and programme.settings -> 'traineesSeeConcerns' = 'true'))`
}

/** How trainees rate themselves is read by them and by their main supervisor alone; rows as above. */
export function selfRatingVisibleTo(
  viewer: Viewer,
  sql: Transaction,
  table: string,
): PendingQuery<Row[]> {
  const own = viewer.role === 'supervisor' ? [] : viewer.trainings.map(({ id }) => id)
  const followed = viewer.role === 'trainee' ? [] : viewer.mainlySupervisedTrainingIds
  if (!['trainee', 'supervisor', 'reader'].includes(viewer.role)) return sql`false`
  return sql`${sql(`${table}.training_id`)} = any (${[...own, ...followed]}::uuid[])`
}
