import type { ISql, Sql } from 'postgres'
import { goalsSchema } from '../domain/goal'
import { type Instrument, instrumentSchema } from '../domain/instrument'
import cbd from './forms/cbd-bt.v1.json'
import dops from './forms/dops-bt.v1.json'
import goals from './forms/goals.json'
import miniCex from './forms/mini-cex-bt.v1.json'
import { newId } from './new-id'

/** Publishes the official goals and the instruments that the product ships. May run again. */
export async function publishForms(admin: Sql): Promise<void> {
  for (const goal of goalsSchema.parse(goals)) {
    await admin`insert into goal (code, title_sv, title_en)
      values (${goal.code}, ${goal.title.sv}, ${goal.title.en}) on conflict do nothing`
  }
  for (const form of [miniCex, cbd, dops]) await publishForm(admin, form, 1)
}

/** Publishes one version of an instrument: its wording, areas, foci and goals. Given again, it stays. */
export async function publishForm(admin: Sql, definition: unknown, number: number): Promise<void> {
  const form = instrumentSchema.parse(definition)
  await admin.begin(async (tx) => {
    await tx`insert into instrument (id, key, name) values (${newId()}, ${form.key}, ${form.name.sv})
      on conflict do nothing`
    const [instrument] = await tx<{ id: string }[]>`
      select id from instrument where key = ${form.key}`
    if (!instrument) throw new Error(`no instrument ${form.key}`)
    await insertVersion(tx, { versionId: newId(), instrumentId: instrument.id, number, form })
  })
}

type NewVersion = { versionId: string; instrumentId: string; number: number; form: Instrument }

/** Inserts a version with all that belongs to it, in one transaction; one that is there stays. */
export async function insertVersion(sql: ISql, version: NewVersion): Promise<void> {
  const { versionId, instrumentId, number, form } = version
  const inserted = await sql`
    insert into instrument_version (id, instrument_id, number, definition, published_at)
    values (${versionId}, ${instrumentId}, ${number}, ${sql.json(form)}, clock())
    on conflict do nothing`
  if (inserted.count === 0) return
  for (const [position, area] of form.areas.entries()) {
    await sql`insert into area (id, instrument_id, key)
      values (${newId()}, ${instrumentId}, ${area.key}) on conflict do nothing`
    await sql`insert into version_area (version_id, area_id, instrument_id, position)
      select ${versionId}, id, instrument_id, ${position} from area
      where instrument_id = ${instrumentId} and key = ${area.key}`
  }
  for (const focus of form.focus.options) {
    await sql`insert into printed_focus (version_id, key) values (${versionId}, ${focus.key})`
  }
  for (const goal of form.goals.options) {
    await sql`insert into printed_goal (version_id, key, goal_code)
      values (${versionId}, ${goal.key}, ${goal.code})`
  }
}
