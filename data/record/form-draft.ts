import 'server-only'
import type { Transaction } from '@/db/client'
import type { Instrument } from '@/domain/instrument'
import type { Administrator } from '../access/viewer'
import { regionVisibleTo } from '../access/visible-to'

/** A version of a form that is being written; what is missing in it is an empty word. */
export type FormDraft = {
  draftId: string
  regionId: string
  /** What it will be a new version of; null while the form itself is new. */
  instrumentId: string | null
  form: Instrument
  version: number
}

/** A draft of the administrator's regions, locked until the act is done; null when there is none. */
export async function lockFormDraft(
  sql: Transaction,
  administrator: Administrator,
  draftId: string,
): Promise<FormDraft | null> {
  const [row] = await sql<FormDraft[]>`
    select id as "draftId", region_id as "regionId", instrument_id as "instrumentId",
      definition as form, version
    from instrument_draft as draft
    where id = ${draftId} and ${regionVisibleTo(administrator, sql, 'draft')}
    for update`
  return row ?? null
}

/** In which programme's chain an act on a region's forms is told: one that the actor administers. */
export async function tellingProgramme(
  sql: Transaction,
  administrator: Administrator,
  regionId: string,
): Promise<string | null> {
  const [row] = await sql<{ id: string }[]>`
    select id from programme
    where region_id = ${regionId} and ${regionVisibleTo(administrator, sql, 'programme')}
      and id = any (${administrator.administeredProgrammeIds}::uuid[])
    order by name, id limit 1`
  return row?.id ?? null
}
