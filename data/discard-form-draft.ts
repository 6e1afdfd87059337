import 'server-only'
import type { Transaction } from '@/db/client'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { lockFormDraft, tellingProgramme } from './record/form-draft'

/** An administrator throws a form away that has not been published. */
export function discardFormDraft(
  administrator: Administrator,
  { key, draftId }: { key: string; draftId: string },
): Promise<Result<{ draftId: string }, 'notFound' | 'keyUsed'>> {
  const asking = { key, verb: 'discard-form-draft', content: { draftId }, gives: { draftId } }
  const look = (sql: Transaction) => lockFormDraft(sql, administrator, draftId)
  return act(administrator, asking, look, async (sql, draft) => {
    if (!draft || !may('writeForms', { relation: 'administrator' })) return refused('notFound')
    const programmeId = await tellingProgramme(sql, administrator, draft.regionId)
    if (!programmeId) return refused('notFound')
    await sql`delete from instrument_draft where id = ${draftId}`
    await followUp(sql, {
      ...{ programmeId, verb: 'discardForm', subjectKind: 'instrument' },
      subjectId: draft.instrumentId ?? draftId,
    })
  })
}
