import type { ISql, Sql } from 'postgres'
import { newId } from '../new-id'
import type { Ward } from '../factories/ward'

/** A form of a region's own, with one version and nothing in it; part of the transaction at hand. */
export async function publishIn(sql: ISql, regionId: string) {
  const [instrumentId, versionId] = [newId(), newId()]
  await insertInstrument(sql, instrumentId, regionId)
  await insertVersion(sql, versionId, instrumentId)
  return { instrumentId, versionId }
}

export const insertInstrument = (sql: ISql, id: string, regionId: string | null) =>
  sql`insert into instrument (id, key, name, region_id) values (${id}, ${id}, 'Eget', ${regionId})`

export const insertVersion = (sql: ISql, id: string, instrumentId: string) =>
  sql`insert into instrument_version (id, instrument_id, number, definition, published_at)
    values (${id}, ${instrumentId}, 1, '{}', clock())`

export const insertDraft = (sql: ISql, regionId: string, savedBy: string) =>
  sql`insert into instrument_draft (id, region_id, definition, saved_by, saved_at)
    values (${newId()}, ${regionId}, '{}', ${savedBy}, clock())`

/** What a ward's programme uses, and a form that is being written in its region. */
export async function makeForms(admin: Sql, ward: Ward): Promise<void> {
  await admin`insert into programme_instrument (programme_id, instrument_id, used_from)
    select ${ward.programmeId}, id, clock() from instrument where key = 'mini-cex-bt'`
  await insertDraft(admin, ward.regionId, ward.administrator.personId)
}
