import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { tellingProgramme } from './record/form-draft'
import { readableVersion } from './record/readable-version'

type Refusal = 'notFound' | 'shipped' | 'begun' | 'keyUsed'

/**
 * An administrator begins a new version of a form of their region's own, as a copy of a published one.
 * A form that is shipped with the product is not theirs to change; one draft at a time is written.
 */
export function beginFormVersion(
  administrator: Administrator,
  { key, versionId }: { key: string; versionId: string },
): Promise<Result<{ draftId: string }, Refusal>> {
  const draftId = newId()
  const content = { versionId }
  const asking = { key, verb: 'begin-form-version', content, gives: { draftId } }
  const look = (sql: Transaction) => readableVersion(sql, administrator, versionId)
  return act(administrator, asking, look, async (sql, version) => {
    if (!version || !may('writeForms', { relation: 'administrator' })) return refused('notFound')
    const { instrumentId, regionId, form } = version
    if (regionId === null) return refused('shipped')
    const programmeId = await tellingProgramme(sql, administrator, regionId)
    if (!programmeId) return refused('notFound')
    const begun = await sql`
      insert into instrument_draft (id, region_id, instrument_id, definition, saved_by, saved_at)
      values (${draftId}, ${regionId}, ${instrumentId}, ${sql.json(form)},
        ${administrator.personId}, clock())
      on conflict (instrument_id) do nothing`
    if (begun.count === 0) return refused('begun')
    await followUp(sql, {
      ...{ programmeId, verb: 'beginFormVersion', subjectKind: 'instrument' },
      subjectId: instrumentId,
    })
  })
}
