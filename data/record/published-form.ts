import 'server-only'
import type { Transaction } from '@/db/client'
import { type Instrument, instrumentSchema } from '@/domain/instrument'
import { overVersions } from '@/domain/instrument-versions'

/** A published wording of an instrument. */
export type PublishedForm = { versionId: string; number: number; form: Instrument }

// Published wordings never change, so each is read and parsed once a process.
const known = new Map<string, PublishedForm>()

/** The wording that a request or a signed form was made on. Throws when there is none. */
export async function publishedForm(sql: Transaction, versionId: string): Promise<PublishedForm> {
  const kept = known.get(versionId)
  if (kept) return kept
  const [row] = await sql<{ number: number; definition: unknown }[]>`
    select number, definition from instrument_version
    where id = ${versionId} and published_at is not null`
  if (!row) throw new Error(`no published form ${versionId}`)
  const form = instrumentSchema.parse(row.definition)
  const published = { versionId, number: row.number, form }
  known.set(versionId, published)
  return published
}

/** The newest wording of an instrument by its key; null when nothing is published under it. */
export async function newestForm(sql: Transaction, key: string): Promise<PublishedForm | null> {
  const [newest] = await versionsOf(sql, key)
  return newest ?? null
}

/**
 * An instrument as its curves and figures call it: in its newest wording, with the rows, foci and goals
 * besides that only an earlier version had. Throws when nothing is published under the key.
 */
export async function formOverVersions(sql: Transaction, key: string): Promise<Instrument> {
  const [newest, ...earlier] = await versionsOf(sql, key)
  if (!newest) throw new Error(`nothing is published as ${key}`)
  return overVersions(
    newest.form,
    earlier.map(({ form }) => form),
  )
}

async function versionsOf(sql: Transaction, key: string): Promise<PublishedForm[]> {
  const rows = await sql<{ id: string }[]>`
    select instrument_version.id from instrument_version
    join instrument on instrument.id = instrument_version.instrument_id
    where instrument.key = ${key} and published_at is not null
    order by number desc`
  return Promise.all(rows.map(({ id }) => publishedForm(sql, id)))
}
