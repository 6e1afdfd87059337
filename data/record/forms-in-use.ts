import 'server-only'
import type { PendingQuery, Row } from 'postgres'
import type { Transaction } from '@/db/client'
import { publishedForm, type PublishedForm } from './published-form'

/** A form that a programme uses, in the version that a new request gets. */
export type FormInUse = {
  programmeId: string
  instrumentId: string
  key: string
  versionId: string
}

/** What a programme uses that has chosen nothing. */
const shippedFirst = 'mini-cex-bt'

/** The forms of some programmes as rows of SQL, each form in its newest published version. */
export function inUse(
  sql: Transaction,
  programmes: string[] | PendingQuery<Row[]>,
): PendingQuery<Row[]> {
  const ids = Array.isArray(programmes) ? sql`${programmes}::uuid[]` : programmes
  const chosen = sql`select from programme_instrument as used
    where used.programme_id = asked.programme_id and used.used_to is null`
  return sql`
    select distinct on (asked.programme_id, instrument.id) asked.programme_id,
      instrument.id as instrument_id, instrument.key, version.id as version_id
    from unnest(${ids}) as asked(programme_id)
    join instrument on exists (${chosen} and used.instrument_id = instrument.id)
      or (instrument.key = ${shippedFirst} and not exists (${chosen}))
    join instrument_version as version on version.instrument_id = instrument.id
      and published_at is not null
    order by asked.programme_id, instrument.id, version.number desc`
}

/** The forms that programmes use, the oldest first: the one that a new request begins with. */
export function formsInUse(sql: Transaction, programmeIds: string[]): Promise<FormInUse[]> {
  return sql<FormInUse[]>`
    select programme_id as "programmeId", instrument_id as "instrumentId", key,
      version_id as "versionId"
    from (${inUse(sql, programmeIds)}) as used`
}

/** The newest wording of a form that the programme uses; null when it does not use that form. */
export async function formInUse(
  sql: Transaction,
  programmeId: string,
  key: string,
): Promise<PublishedForm | null> {
  const used = await formsInUse(sql, [programmeId])
  const form = used.find((each) => each.key === key)
  return form ? publishedForm(sql, form.versionId) : null
}
