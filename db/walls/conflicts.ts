import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { copy, correction, samples, type Patch } from './broken'
import { closeAsSigned, correct, correctionRow, formRow, insertRow, sign } from './form'
import { publishIn } from './region-form'
import type { World } from './world'

type Deed = (sql: TransactionSql, world: World) => Promise<void>

/** Copies a row of a table twice over, with the same value where one may hold it. */
const twice =
  (table: string, patch: (world: World) => Patch): Deed =>
  async (sql, world) => {
    for (let times = 0; times < 2; times += 1) {
      const { where, fresh } = await sampleOf(table, sql, world)
      await copy(sql, table, { where, patch: { ...fresh, ...patch(world) } })
    }
  }

const sampleOf = async (table: string, sql: TransactionSql, world: World) =>
  (await samples[table]?.(sql, world)) ?? { where: {} }

const redirect = (sql: TransactionSql, id: string) =>
  sql`update request set state = 'redirected', closed_at = clock() where id = ${id}`

/** What two rows may not share, or what is broken from another side than the row's own. */
export const conflicts: Record<string, Deed> = {
  email_canonical_unique: twice('email', () => ({ canonical: 'ada@ward.test' })),
  membership_person_id_programme_id_role_starts_on_unique: twice('membership', () => ({
    starts_on: '2002-02-02',
  })),
  programme_region_id_name_unique: twice('programme', () => ({ name: 'BT' })),
  region_name_unique: twice('region', () => ({ name: 'Region' })),
  workplace_region_id_name_unique: twice('workplace', () => ({ name: 'Akuten' })),
  instrument_key_unique: twice('instrument', () => ({ key: 'cbd' })),
  instrument_version_instrument_id_number_unique: twice('instrument_version', () => ({
    number: 98,
  })),
  programme_instrument_once: twice('programme_instrument', () => ({ used_to: null })),
  instrument_draft_instrument_id_unique: async (sql, { home }) => {
    const { instrumentId } = await publishIn(sql, home.regionId)
    for (let times = 0; times < 2; times += 1) {
      const patch = { id: newId(), instrument_id: instrumentId }
      await copy(sql, 'instrument_draft', { where: { region_id: home.regionId }, patch })
    }
  },
  area_instrument_id_key_unique: twice('area', () => ({ key: 'new' })),
  assessor_programme_id_email_unique: twice('assessor', () => ({ email: 'bo@ward.test' })),
  assessor_programme_id_person_id_unique: twice('assessor', ({ bystander }) => ({
    person_id: bystander.personId,
  })),
  request_replaces_id_unique: async (sql, world) => {
    await redirect(sql, world.own.expired)
    await twice('request', ({ own }) => ({ replaces_id: own.expired }))(sql, world)
  },
  request_replaces_id_training_id_request_id_training_id_fk: async (sql, { own, same }) => {
    await redirect(sql, same.expired)
    const patch = { id: newId(), replaces_id: same.expired }
    await copy(sql, 'request', { where: { id: own.waiting }, patch })
  },
  training_continues_id_unique: twice('training', ({ own }) => ({
    continues_id: own.trainingId,
    person_id: own.trainee.personId,
  })),
  training_goes_on_once: twice('training', () => ({ state: 'running' })),
  placement_one_at_a_time: (sql) =>
    copy(sql, 'placement', {
      where: {},
      patch: { id: newId(), starts_on: '2026-03-01', ends_on: '2026-03-02' },
    }),
  setting_change_programme_id_number_unique: twice('setting_change', () => ({ number: 98 })),
  saved_view_person_id_name_unique: twice('saved_view', () => ({ name: 'Mina' })),
  objection_of_first_version: async (sql, world) => {
    const { id } = await correction(sql, world)
    await copy(sql, 'objection', { where: {}, patch: { assessment_id: id } })
  },
  version_area_version_id_position_unique: async (sql, world) => {
    const { where } = await sampleOf('version_area', sql, world)
    await sql`insert into version_area
      select ${String(where.version_id)}, area_id, instrument_id, 0 from version_area
      where version_id = ${world.versionId} and area_id <> (select area_id from version_area
        where version_id = ${String(where.version_id)})`
  },

  assessment_of_its_request: async (sql, { own, sister }) =>
    void (await sign(sql, own.waiting, { programme_id: sister })),
  rating_assessment_id_version_id_assessment_id_version_id_fk: async (sql, { own }) => {
    const row = await formRow(sql, own.waiting)
    await closeAsSigned(sql, own.waiting)
    await insertRow(sql, 'assessment', row)
    await sql`insert into rating (assessment_id, version_id, area_id)
      select ${String(row.id)}, ${newId()}, id from area limit 1`
  },
  assessment_one_first_version: async (sql, world) => {
    const { where, fresh } = await sampleOf('assessment', sql, world)
    await copy(sql, 'assessment', { where, patch: fresh ?? {} })
  },
  assessment_corrects_id_unique: async (sql, world) => {
    const { id } = await correction(sql, world)
    await copy(sql, 'assessment', { where: { id }, patch: { id: newId() } })
  },
  assessment_reason_written: async (sql, world) => {
    const { id } = await correction(sql, world)
    await insertRow(sql, 'assessment', await correctionRow(sql, id, { correction_reason: ' ' }))
  },
  assessment_corrects_same_line: async (sql, { own }) => {
    const form = await sign(sql, own.waiting)
    await correct(sql, form, { first_id: own.formId })
  },
  assessment_corrects_same_request: async (sql, { own }) => {
    const form = await sign(sql, own.waiting)
    const [other] = await sql`select request_id from assessment where id = ${own.formId}`
    await correct(sql, form, { request_id: other?.request_id })
  },
  plan_item_of_first_version: async (sql, world) => {
    const { id } = await correction(sql, world)
    await copy(sql, 'plan_item', { where: {}, patch: { id: newId(), assessment_id: id } })
  },
  request_state: async (sql, { own }) =>
    void (await sql`update request set state = 'lost', closed_at = clock()
      where id = ${own.waiting}`),
  request_decline_reason: async (sql, { own }) =>
    void (await sql`update request set state = 'declined', closed_at = clock(),
      decline_reason = ' ' where id = ${own.waiting}`),
  sighting_plan_item_id_plan_item_id_fk: async (sql, { own }) =>
    void (await sql`delete from plan_item where id = ${own.planItemId}`),
  assessment_placement_id_training_id_placement_id_training_id_fk: async (sql, { home }) =>
    void (await sql`delete from placement where id = ${home.placementId}`),
}

/** Constraints that nothing reaches while the rest stands, and what stands before them. */
export const unreached: Record<string, string> = {
  concern_closed_once: 'concern_open asks first; in a race it is the index that decides',
  sighting_assessment_id_assessment_id_fk:
    'part_of_signing asks for the form first, and a form is never deleted',
}
