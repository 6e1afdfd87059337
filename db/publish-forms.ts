import type { Sql } from 'postgres'
import { goalsSchema } from '../domain/goal'
import { instrumentSchema } from '../domain/instrument'
import goals from './forms/goals.json'
import miniCex from './forms/mini-cex-bt.v1.json'
import { newId } from './new-id'

/** Publishes the official goals and the instruments that the product ships. May run again. */
export async function publishForms(admin: Sql): Promise<void> {
  for (const goal of goalsSchema.parse(goals)) {
    await admin`insert into goal (code, title_sv, title_en)
      values (${goal.code}, ${goal.title.sv}, ${goal.title.en}) on conflict do nothing`
  }
  await publishForm(admin, miniCex, 1)
}

/** Publishes one version of an instrument: its wording, areas, foci and goals. Given again, it stays. */
export async function publishForm(admin: Sql, definition: unknown, number: number): Promise<void> {
  const form = instrumentSchema.parse(definition)
  await admin.begin(async (tx) => {
    await tx`insert into instrument (id, key, name) values (${newId()}, ${form.key}, ${form.name.sv})
      on conflict do nothing`
    const [published] = await tx<{ id: string; instrumentId: string }[]>`
      insert into instrument_version (id, instrument_id, number, definition, published_at)
      select ${newId()}, id, ${number}, ${tx.json(form)}, clock() from instrument
      where key = ${form.key} on conflict do nothing
      returning id, instrument_id as "instrumentId"`
    if (!published) return
    for (const [position, area] of form.areas.entries()) {
      await tx`insert into area (id, instrument_id, key)
        values (${newId()}, ${published.instrumentId}, ${area.key}) on conflict do nothing`
      await tx`insert into version_area (version_id, area_id, instrument_id, position)
        select ${published.id}, id, instrument_id, ${position} from area
        where instrument_id = ${published.instrumentId} and key = ${area.key}`
    }
    for (const focus of form.focus.options) {
      await tx`insert into printed_focus (version_id, key) values (${published.id}, ${focus.key})`
    }
    for (const goal of form.goals.options) {
      await tx`insert into printed_goal (version_id, key, goal_code)
        values (${published.id}, ${goal.key}, ${goal.code})`
    }
  })
}
