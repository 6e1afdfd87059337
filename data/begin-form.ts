import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { formKey } from '@/domain/form-edit'
import { freeTextFault } from '@/domain/free-text'
import type { Fault } from '@/domain/fault-code'
import { isId } from '@/domain/id'
import type { Words } from '@/domain/instrument'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'
import { tellingProgramme } from './record/form-draft'
import { readableVersion } from './record/readable-version'

export type FormBegun = {
  key: string
  /** The published version that it is copied from. */
  versionId: string
  regionId: string
  name: Words
}

/** An administrator begins a form of their region's own, with a published one as its pattern. */
export function beginForm(
  administrator: Administrator,
  begun: FormBegun,
): Promise<Result<{ draftId: string }, 'notFound' | 'faulty' | 'keyUsed'>> {
  const { key, ...content } = begun
  const { versionId, regionId } = content
  const draftId = newId()
  const asking = { key, verb: 'begin-form', content, gives: { draftId } }
  const look = (sql: Transaction) =>
    Promise.all([
      readableVersion(sql, administrator, versionId),
      isId(regionId) ? tellingProgramme(sql, administrator, regionId) : null,
    ])
  return act(administrator, asking, look, async (sql, [pattern, programmeId]) => {
    if (!pattern || !programmeId || !may('writeForms', { relation: 'administrator' })) {
      return refused('notFound')
    }
    const name = { sv: content.name.sv.trim(), en: content.name.en.trim() }
    const faults = nameFaults(name)
    if (faults.length > 0) return refused('faulty', faults)
    const form = { ...pattern.form, name, key: formKey(name.sv, draftId) }
    await sql`insert into instrument_draft (id, region_id, definition, saved_by, saved_at)
      values (${draftId}, ${regionId}, ${sql.json(form)}, ${administrator.personId}, clock())`
    await followUp(sql, {
      ...{ programmeId, verb: 'beginForm', subjectKind: 'instrument', subjectId: draftId },
    })
  })
}

function nameFaults(name: Words): Fault[] {
  return (['sv', 'en'] as const).flatMap((locale): Fault[] => {
    const code = name[locale] === '' ? 'required' : freeTextFault(name[locale], 100)
    return code ? [{ field: `name.${locale}`, code }] : []
  })
}
