import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import type { Administrator } from '../access/viewer'
import { regionVisibleTo } from '../access/visible-to'
import { publishedForm, type PublishedForm } from './published-form'

/** A published version of a form, and whose it is. */
export type ReadableVersion = PublishedForm & { instrumentId: string; regionId: string | null }

/** A published version that is shipped, or of the administrator's region; null when there is none. */
export async function readableVersion(
  sql: Transaction,
  administrator: Administrator,
  versionId: string,
): Promise<ReadableVersion | null> {
  if (!isId(versionId)) return null
  const [row] = await sql<{ instrumentId: string; regionId: string | null }[]>`
    select instrument_id as "instrumentId", region_id as "regionId"
    from instrument_version as version
    join instrument on instrument.id = version.instrument_id
    where version.id = ${versionId} and published_at is not null
      and (region_id is null or ${regionVisibleTo(administrator, sql, 'instrument')})`
  return row ? { ...row, ...(await publishedForm(sql, versionId)) } : null
}
