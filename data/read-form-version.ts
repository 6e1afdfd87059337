import 'server-only'
import { isId } from '@/domain/id'
import type { Instrument, Words } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'
import { regionVisibleTo } from './access/visible-to'
import { publishedForm } from './record/published-form'

export type FormVersion = {
  form: Instrument
  number: number
  publishedAt: Date
  now: Date
  /** A newer version of the same form is used for new requests. */
  replaced: boolean
  /** Each printed goal's key to the official goal that it counts towards. */
  goals: Record<string, { code: string; title: Words }>
  /** Whose it is; null when it is shipped with the product. */
  region: string | null
  /** A newer version that is being written. */
  draftId: string | null
}

type Row = Omit<FormVersion, 'form' | 'number'>

/** One published version of a form, whole; null when there is none with that id. */
export async function readFormVersion(
  administrator: Administrator,
  versionId: string,
): Promise<FormVersion | null> {
  if (!isId(versionId)) return null
  return read(administrator, async (sql) => {
    const [row] = await sql<Row[]>`
      select published_at as "publishedAt", clock() as now,
        exists (select from instrument_version as newer
          where newer.instrument_id = version.instrument_id and newer.number > version.number
            and newer.published_at is not null) as replaced,
        coalesce((select jsonb_object_agg(printed_goal.key, jsonb_build_object('code', goal.code,
            'title', jsonb_build_object('sv', title_sv, 'en', title_en)))
          from printed_goal join goal on goal.code = printed_goal.goal_code
          where printed_goal.version_id = version.id), '{}') as goals,
        (select region.name from region where region.id = instrument.region_id) as region,
        (select draft.id from instrument_draft as draft
          where draft.instrument_id = instrument.id
            and ${regionVisibleTo(administrator, sql, 'draft')}) as "draftId"
      from instrument_version as version
      join instrument on instrument.id = version.instrument_id
      where version.id = ${versionId} and published_at is not null
        and (region_id is null or ${regionVisibleTo(administrator, sql, 'instrument')})`
    if (!row) return null
    const { form, number } = await publishedForm(sql, versionId)
    return { ...row, form, number }
  })
}
