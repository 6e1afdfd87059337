import 'server-only'
import { type Change, changeList, partFaults, type Posted, writePart } from '@/domain/form-edit'
import type { FormPart } from '@/domain/form-parts'
import { isId } from '@/domain/id'
import { may } from '@/domain/policy'
import { accepted, refused, type Result } from '@/domain/result'
import { write } from './access/transaction'
import type { Administrator } from './access/viewer'
import { lockFormDraft } from './record/form-draft'

export type PartWritten = {
  draftId: string
  /** The draft that the writer saw. */
  version: number
  part: FormPart
  posted: Posted
  change: Change
}

/**
 * Keeps a part of a form that is being written, and moves what is moved in it. A draft that somebody
 * else has saved since is never overwritten.
 */
export function saveFormPart(
  administrator: Administrator,
  { draftId, version, part, posted, change }: PartWritten,
): Promise<Result<{ version: number }, 'notFound' | 'faulty' | 'otherVersion'>> {
  return write(administrator, async (sql) => {
    const draft = isId(draftId) ? await lockFormDraft(sql, administrator, draftId) : null
    if (!draft || !may('writeForms', { relation: 'administrator' })) return refused('notFound')
    if (draft.version !== version) return refused('otherVersion')
    const faults = partFaults(draft.form, part, posted)
    if (faults.length > 0) return refused('faulty', faults)
    const form = changeList(writePart(draft.form, part, posted), part, change)
    await sql`update instrument_draft set definition = ${sql.json(form)}, version = version + 1,
        saved_by = ${administrator.personId}, saved_at = clock()
      where id = ${draftId}`
    return accepted({ version: version + 1 })
  })
}
