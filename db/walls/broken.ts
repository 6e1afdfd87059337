import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { rateSelf } from './aftermath'
import { correct, insertRow, sign } from './form'
import type { World } from './world'

export type Patch = Record<string, unknown>
/** A row that holds, to be copied with a fault. `fresh` is what a copy must have of its own. */
type Sample = { where: Patch; fresh?: Patch }
export type SampleOf = (sql: TransactionSql, world: World) => Promise<Sample> | Sample

const anyOther: SampleOf = () => ({ where: {}, fresh: { id: newId() } })
const current: SampleOf = async (sql, { own }) => ({
  where: { assessment_id: await sign(sql, own.waiting) },
})
/** A published form allows nothing more: an unpublished one, with a row of each kind. */
const printed: SampleOf = async (sql, { versionId }) => {
  const id = newId()
  const of = { version_id: id }
  await sql`insert into instrument_version (id, instrument_id, number, definition)
    select ${id}, instrument_id, 99, '{}' from instrument_version where id = ${versionId}`
  await sql`insert into version_area select ${id}, area_id, instrument_id, 0 from version_area
    where version_id = ${versionId} limit 1`
  await insertRow(sql, 'printed_focus', { ...of, key: 'history' })
  await insertRow(sql, 'printed_goal', { ...of, key: 'bt1', goal_code: 'BT1' })
  return { where: of }
}
/** A table whose rows have another key than an id. */
const keyed =
  (...columns: string[]): SampleOf =>
  () => ({ where: {}, fresh: Object.fromEntries(columns.map((column) => [column, newId()])) })

/** The row of each table that its faults are tried on. */
export const samples: Record<string, SampleOf> = {
  region: () => ({ where: {}, fresh: { id: newId(), name: newId() } }),
  programme: () => ({ where: {}, fresh: { id: newId(), name: newId() } }),
  workplace: () => ({ where: {}, fresh: { id: newId(), name: newId() } }),
  goal: () => ({ where: {}, fresh: { code: newId() } }),
  person: anyOther,
  email: () => ({ where: {}, fresh: { id: newId(), canonical: newId() } }),
  membership: () => ({ where: {}, fresh: { id: newId(), starts_on: '2001-01-01' } }),
  credential: keyed('person_id'),
  identity: keyed('subject'),
  session: () => ({ where: {}, fresh: { token_hash: '\\x00' } }),
  rate_limit: keyed('key'),
  training: () => ({ where: {}, fresh: { id: newId(), state: 'completed' } }),
  pause: anyOther,
  training_step: anyOther,
  supervision: anyOther,
  placement: () => ({
    where: {},
    fresh: { id: newId(), starts_on: '2031-01-01', ends_on: '2031-02-01' },
  }),
  assessor: () => ({ where: {}, fresh: { id: newId(), email: newId(), person_id: null } }),
  instrument: () => ({ where: {}, fresh: { id: newId(), key: newId() } }),
  instrument_version: () => ({ where: {}, fresh: { id: newId(), number: 99 } }),
  area: () => ({ where: {}, fresh: { id: newId(), key: newId() } }),
  version_area: printed,
  printed_focus: printed,
  printed_goal: printed,
  programme_instrument: () => ({
    where: {},
    fresh: { used_from: '2001-01-01', used_to: '2001-02-01' },
  }),
  instrument_draft: anyOther,
  request: (_sql, { own }) => ({ where: { id: own.waiting }, fresh: { id: newId() } }),
  draft: (_sql, { own }) => ({
    where: { request_id: own.open },
    fresh: { request_id: own.waiting },
  }),
  assessment: async (sql, { own }) => {
    const id = newId()
    return { where: { id: await sign(sql, own.waiting) }, fresh: { id, first_id: id } }
  },
  rating: current,
  assessment_focus: current,
  assessment_goal: current,
  confirmation: (_sql, { own }) => ({ where: {}, fresh: { assessment_id: own.seeingFormId } }),
  voiding: (_sql, { own }) => ({ where: {}, fresh: { assessment_id: own.seeingFormId } }),
  plan_item: anyOther,
  sighting: async (sql, { own }) => {
    const form = await sign(sql, own.waiting)
    await insertRow(sql, 'sighting', {
      plan_item_id: own.planItemId,
      assessment_id: form,
      seen: 'seen',
    })
    return { where: { assessment_id: form } }
  },
  opening: (_sql, { own }) => ({ where: {}, fresh: { assessment_id: own.seeingFormId } }),
  objection: (_sql, { own }) => ({ where: {}, fresh: { assessment_id: own.seeingFormId } }),
  self_rating: async (sql, { own }) => {
    await rateSelf(sql, own.waiting)
    return { where: { request_id: own.waiting } }
  },
  concern: anyOther,
  concern_note: anyOther,
  supervision_talk: anyOther,
  progress_meeting: anyOther,
  account_link: (_sql, { own }) => ({ where: { id: own.invited.linkId }, fresh: { id: newId() } }),
  account_link_key: () => ({ where: {}, fresh: { token_hash: `\\x${'ab'.repeat(32)}` } }),
  saved_view: () => ({ where: {}, fresh: { id: newId(), name: newId() } }),
  welcome: () => ({ where: {}, fresh: { role: 'assessor' } }),
  setting_change: () => ({ where: {}, fresh: { id: newId(), number: 99 } }),
  audit_event: () => ({ where: {}, fresh: { seq: 99 } }),
  audit_head: () => ({ where: {} }),
  idempotency: keyed('key'),
  outbox: anyOther,
  letter: keyed('address'),
  installation: () => ({ where: {} }),
}

/** A correction of a form signed in this transaction, ready to be copied with a fault. */
export async function correction(sql: TransactionSql, { own }: World) {
  const form = await sign(sql, own.waiting)
  return { form, id: await correct(sql, form) }
}

/** Copies one row with other values; throws when there is no row to copy. */
export async function copy(
  sql: TransactionSql,
  table: string,
  { where, patch }: { where: Patch; patch: Patch },
): Promise<void> {
  const copied = await sql`insert into ${sql(table)}
    select made.* from (select * from ${sql(table)} as held
      where to_jsonb(held) @> ${sql.json(where as never)} limit 1) as held
    cross join lateral jsonb_populate_record(held::${sql(table)}, ${sql.json(patch as never)}) as made`
  if (copied.count !== 1) throw new Error(`no row of ${table} to copy`)
}
