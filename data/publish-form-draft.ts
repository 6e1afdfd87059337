import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { insertVersion } from '@/db/publish-forms'
import { may } from '@/domain/policy'
import { published, shortcomings } from '@/domain/publishable'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { type FormDraft, lockFormDraft, tellingProgramme } from './record/form-draft'
import { publishingRules } from './record/publishing-rules'

export type FormPublished = {
  key: string
  draftId: string
  /** The draft that was looked through. */
  version: number
}
type Refusal = 'notFound' | 'otherVersion' | 'unfinished' | 'keyUsed'

/**
 * An administrator publishes what they have looked through: from now on it never changes. A programme
 * that uses the form asks for it in new requests; what is under way goes on in its own version.
 */
export function publishFormDraft(
  administrator: Administrator,
  { key, draftId, version }: FormPublished,
): Promise<Result<{ versionId: string }, Refusal>> {
  const versionId = newId()
  const content = { draftId, version }
  const asking = { key, verb: 'publish-form-draft', content, gives: { versionId } }
  const look = (sql: Transaction) => lockFormDraft(sql, administrator, draftId)
  return act(administrator, asking, look, async (sql, draft) => {
    if (!draft || !may('writeForms', { relation: 'administrator' })) return refused('notFound')
    if (draft.version !== version) return refused('otherVersion')
    const programmeId = await tellingProgramme(sql, administrator, draft.regionId)
    if (!programmeId) return refused('notFound')
    const rules = await publishingRules(sql, administrator, draft.regionId)
    if (shortcomings(draft.form, rules).length > 0) return refused('unfinished')
    const number = await publish(sql, draft, versionId)
    await sql`delete from instrument_draft where id = ${draftId}`
    await followUp(sql, {
      ...{ programmeId, verb: 'publishForm', subjectKind: 'instrument', subjectId: versionId },
      detail: { number },
    })
  })
}

async function publish(sql: Transaction, draft: FormDraft, versionId: string): Promise<number> {
  const form = published(draft.form)
  const instrumentId = draft.instrumentId ?? newId()
  if (!draft.instrumentId) {
    await sql`insert into instrument (id, key, name, region_id)
      values (${instrumentId}, ${form.key}, ${form.name.sv}, ${draft.regionId})`
  }
  const [last] = await sql<{ number: number }[]>`
    select coalesce(max(number), 0) as number from instrument_version
    where instrument_id = ${instrumentId}`
  const number = (last?.number ?? 0) + 1
  await insertVersion(sql, { versionId, instrumentId, number, form })
  return number
}
