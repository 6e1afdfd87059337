import 'server-only'
import type { Words } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { regionVisibleTo } from './access/visible-to'
import { inUse } from './record/forms-in-use'

export type ListedVersion = { versionId: string; number: number; publishedAt: Date }
export type ListedForm = {
  key: string
  /** As its newest published version calls it. */
  name: Words
  /** Whose it is; null when it is shipped with the product. */
  region: string | null
  /** The administrator's programmes that use it. */
  usedIn: string[]
  /** Newest first; the first one is used for new requests. */
  versions: ListedVersion[]
}
/** A form that is being written; `number` is what it will be published under. */
export type ListedDraft = {
  draftId: string
  name: Words
  number: number
  region: string
  savedAt: Date
}

export type Forms = { now: Date; forms: ListedForm[]; drafts: ListedDraft[] }

type Row = ListedVersion & Omit<ListedForm, 'versions'>

/** The forms that are shipped or the region's own, with their versions, and those being written. */
export function readForms(administrator: Administrator): Promise<Forms> {
  return read(administrator, async (sql) => {
    const [[clock], rows, drafts] = await Promise.all([
      sql<{ now: Date }[]>`select clock() as now`,
      sql<Row[]>`
        with used as (${inUse(sql, administrator.administeredProgrammeIds)})
        select instrument.key, definition -> 'name' as name, version.id as "versionId", number,
          published_at as "publishedAt",
          (select region.name from region where region.id = instrument.region_id) as region,
          array(select programme.name from used join programme on programme.id = used.programme_id
            where used.instrument_id = instrument.id order by programme.name) as "usedIn"
        from instrument_version as version
        join instrument on instrument.id = version.instrument_id
        where published_at is not null
          and (region_id is null or ${regionVisibleTo(administrator, sql, 'instrument')})
        order by instrument.id, number desc`,
      sql<ListedDraft[]>`
        select draft.id as "draftId", definition -> 'name' as name, region.name as region,
          saved_at as "savedAt", (select coalesce(max(number), 0) + 1 from instrument_version
            where instrument_version.instrument_id = draft.instrument_id) as number
        from instrument_draft as draft join region on region.id = draft.region_id
        where ${regionVisibleTo(administrator, sql, 'draft')}
        order by saved_at desc`,
    ])
    if (!clock) throw new Error('a database without a clock')
    return { now: clock.now, forms: byForm(rows), drafts: [...drafts] }
  })
}

function byForm(rows: Row[]): ListedForm[] {
  const forms = new Map<string, ListedForm>()
  for (const { versionId, number, publishedAt, ...form } of rows) {
    const listed = forms.get(form.key) ?? { ...form, versions: [] }
    listed.versions.push({ versionId, number, publishedAt })
    forms.set(form.key, listed)
  }
  return [...forms.values()]
}
