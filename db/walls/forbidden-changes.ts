import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import type { Forbidden } from './forbidden'
import * as form from './form'
import type { World } from './world'

const altered = [
  'assessment',
  'rating',
  'assessment_focus',
  'assessment_goal',
  'voiding',
  'confirmation',
  'sighting',
  'objection',
  'self_rating',
  'concern',
  'concern_note',
  'supervision_talk',
  'progress_meeting',
  'training_step',
  'setting_change',
  'instrument',
  'area',
  'version_area',
  'printed_focus',
  'audit_event',
]
const never: Forbidden[] = altered.flatMap((table): Forbidden[] => [
  {
    by: `${table}.never_altered`,
    says: `a row of ${table} is altered`,
    gives: `23R01: ${table} is never altered`,
    deed: async (sql) => {
      const [column] = await sql<{ name: string }[]>`select attname as name from pg_attribute
        where attrelid = ${table}::regclass and attnum = 1`
      await sql`update ${sql(table)} set ${sql(column?.name ?? '')} = ${sql(column?.name ?? '')}`
    },
  },
  {
    by: `${table}.never_altered`,
    says: `a row of ${table} is deleted`,
    gives: `23R01: ${table} is never altered`,
    deed: async (sql) => void (await sql`delete from ${sql(table)}`),
  },
  {
    by: `${table}.never_emptied`,
    says: `${table} is emptied`,
    gives: `23R01: ${table} is never altered`,
    deed: async (sql) => void (await sql`truncate ${sql(table)} cascade`),
  },
])

const later = (
  table: string,
  insert: (sql: TransactionSql, world: World) => PromiseLike<unknown>,
): Forbidden => ({
  by: `${table}.part_of_signing`,
  says: `a row of ${table} is added to a form that was signed before`,
  gives: '23R02: nothing is added to a signed form',
  deed: async (sql, world) => void (await insert(sql, world)),
})

const parts: Forbidden[] = [
  later('rating', (sql, { own }) => form.insertRatings(sql, own.formId)),
  later('assessment_focus', (sql, { own }) => form.insertFocus(sql, own.formId)),
  later('assessment_goal', (sql, { own }) => form.insertGoal(sql, own.formId)),
  later('sighting', (sql, { own }) => form.seePlan(sql, own.planItemId, own.voidFormId)),
  {
    by: 'rating.part_of_signing',
    says: 'the product hides the form behind a table of its own to add a row later',
    gives: '23R02: nothing is added to a signed form',
    deed: async (sql, { own, home }) => {
      await sql`create temp table assessment on commit drop as
        select ${own.formId}::uuid as id`
      await sql`grant select on pg_temp.assessment to handslag_app`
      await sql`select set_config('app.person_id', ${home.assessor.personId}, true)`
      await sql`set local role handslag_app`
      await sql`insert into public.rating (assessment_id, version_id, area_id)
        select id, version_id, ${newId()} from public.assessment where id = ${own.formId}`
    },
  },
  {
    by: 'sighting.sighting_fits',
    says: 'the plan of somebody else is seen',
    gives: '23R13: a plan of somebody else is not seen here',
    deed: async (sql, { own, same }) =>
      void (await form.seePlan(sql, same.planItemId, await form.sign(sql, own.waiting))),
  },
]

const publish = (table: string, row: Record<string, unknown>): Forbidden => ({
  by: `${table}.part_of_publishing`,
  says: `a row of ${table} is added to a published form`,
  gives: '23R01: nothing is added to a published form',
  deed: async (sql, { versionId }) =>
    void (await form.insertRow(sql, table, { version_id: versionId, ...row })),
})
const unprinted: [string, (sql: TransactionSql) => PromiseLike<unknown>][] = [
  ['renamed', (sql) => sql`update printed_goal set key = 'bt99'`],
  ['taken away', (sql) => sql`delete from printed_goal`],
]
const published: Forbidden[] = [
  publish('version_area', { area_id: newId(), instrument_id: newId(), position: 99 }),
  publish('printed_focus', { key: 'new' }),
  publish('printed_goal', { key: 'new', goal_code: 'BT3' }),
  ...unprinted.map(([how, deed]): Forbidden => ({
    by: 'printed_goal.never_reprinted',
    says: `a printed goal is ${how}`,
    gives: '23R01: printed_goal is never altered',
    deed: async (sql) => void (await deed(sql)),
  })),
  {
    by: 'printed_goal.never_emptied',
    says: 'the printed goals are emptied',
    gives: '23R01: printed_goal is never altered',
    deed: async (sql) => void (await sql`truncate printed_goal cascade`),
  },
  {
    by: 'instrument_version.never_altered',
    says: 'a published form is worded anew',
    gives: '23R01: a published form is never altered',
    deed: async (sql) => void (await sql`update instrument_version set definition = '{}'`),
  },
  {
    by: 'instrument_version.never_altered',
    says: 'a published form is taken back',
    gives: '23R01: a published form is never altered',
    deed: async (sql) => void (await sql`update instrument_version set published_at = null`),
  },
  {
    by: 'instrument_version.never_altered',
    says: 'a published form is deleted',
    gives: '23R01: a published form is never altered',
    deed: async (sql) => void (await sql`delete from instrument_version`),
  },
]

export const forbiddenChanges: Forbidden[] = [...never, ...parts, ...published]
