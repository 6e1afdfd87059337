import type { Sql } from 'postgres'
import { beginFormVersion } from '@/data/begin-form-version'
import { newId } from '../new-id'
import { formWriter } from './form-draft'
import type { Ward } from './ward'

/**
 * A form of the ward's region, copied from the Mini-CEX and published, with a new version begun in
 * which the plan is headed as told.
 */
export async function makeOwnForm(admin: Sql, ward: Ward, heading: string) {
  const writer = formWriter(admin, ward)
  const formVersionId = await writer.published(await writer.begun('Eget'))
  const key = newId()
  const begun = await beginFormVersion(await writer.anna(), { key, versionId: formVersionId })
  if (!begun.ok) throw new Error(`a new version was refused: ${begun.refusal}`)
  const formDraftId = begun.value.draftId
  await writer.write(formDraftId, 'texts', { 'plan.heading.sv': heading })
  const [own] = await admin<{ id: string }[]>`
    select instrument_id as id from instrument_version where id = ${formVersionId}`
  return { formVersionId, formDraftId, instrumentId: own?.id ?? '' }
}
