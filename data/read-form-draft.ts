import 'server-only'
import type { Goal } from '@/domain/goal'
import { isId } from '@/domain/id'
import type { Instrument } from '@/domain/instrument'
import { type Shortcoming, shortcomings } from '@/domain/publishable'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { regionVisibleTo } from './access/visible-to'
import { publishingRules } from './record/publishing-rules'

export type FormDraftRead = {
  draftId: string
  region: string
  form: Instrument
  /** The draft's own count of savings. */
  version: number
  /** The number that it will be published under. */
  number: number
  savedAt: Date
  /** Null when they are not known to the reader. */
  savedBy: string | null
  now: Date
  goals: Goal[]
  mostTaps: number
  wanting: Shortcoming[]
}

type Row = Omit<FormDraftRead, 'goals' | 'mostTaps' | 'wanting'> & { regionId: string }

/** A form that is being written, with what it still wants; null when it does not exist for the reader. */
export async function readFormDraft(
  administrator: Administrator,
  draftId: string,
): Promise<FormDraftRead | null> {
  if (!isId(draftId)) return null
  return read(administrator, async (sql) => {
    const [row] = await sql<Row[]>`
      select draft.id as "draftId", draft.region_id as "regionId", region.name as region,
        definition as form, version, saved_at as "savedAt", person.name as "savedBy",
        clock() as now,
        (select coalesce(max(number), 0) + 1 from instrument_version as published
          where published.instrument_id = draft.instrument_id) as number
      from instrument_draft as draft
      join region on region.id = draft.region_id
      left join person on person.id = draft.saved_by
      where draft.id = ${draftId} and ${regionVisibleTo(administrator, sql, 'draft')}`
    if (!row) return null
    const { regionId, ...draft } = row
    const rules = await publishingRules(sql, administrator, regionId)
    const { goals, mostTaps } = rules
    return { ...draft, goals, mostTaps, wanting: shortcomings(draft.form, rules) }
  })
}
