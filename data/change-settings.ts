import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import { may } from '@/domain/policy'
import { readSettings } from '@/domain/programme-settings'
import { refused, type Result } from '@/domain/result'
import type { TypedSettings } from '@/domain/setting-fields'
import { changedSettings } from '@/domain/setting-names'
import { readTyped } from '@/domain/typed-settings'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { followUp } from './record/follow-up'

type Refusal = 'notFound' | 'faulty' | 'changedMeanwhile' | 'unchanged' | 'keyUsed'
type Asked = { key: string; programmeId: string; version: number; typed: TypedSettings }

/**
 * An administrator decides a programme's settings and name anew. `version` is the number of the change
 * that stood when they began: whoever saves over a later one is told, and nothing is overwritten.
 */
export async function changeSettings(
  administrator: Administrator,
  asked: Asked,
): Promise<Result<{ version: number }, Refusal>> {
  const { key, ...content } = asked
  const { programmeId, version } = asked
  const gives = { version: version + 1 }
  const asking = { key, verb: 'change-settings', content, gives }
  const look = (sql: Transaction) => lockSettings(sql, administrator, programmeId)
  const work = async (sql: Transaction, held: Awaited<ReturnType<typeof look>>) => {
    if (!held || !may('changeSettings', { relation: 'administrator' })) return refused('notFound')
    const { name, settings, faults } = readTyped(asked.typed)
    if (faults.length > 0) return refused('faulty', faults)
    if (version !== held.version) return refused('changedMeanwhile')
    const changed = changedSettings(readSettings(held.settings), settings)
    const names = [...(name === held.name ? [] : ['name']), ...changed]
    if (names.length === 0) return refused('unchanged')

    const stored = { ...held.settings, ...settings }
    await Promise.all([
      sql`insert into setting_change (id, programme_id, number, name, settings, name_before,
          settings_before, changed_by, changed_at)
        values (${newId()}, ${programmeId}, ${gives.version}, ${name}, ${sql.json(stored)},
          ${held.name}, ${sql.json(held.settings)}, ${administrator.personId}, clock())`,
      sql`update programme set name = ${name}, settings = ${sql.json(stored)}
        where id = ${programmeId}`,
      followUp(sql, {
        programmeId,
        verb: 'changeSettings',
        subjectKind: 'programme',
        subjectId: programmeId,
        detail: { settings: names.join(' ') },
      }),
    ])
  }
  return act(administrator, asking, look, work).catch(nameTaken)
}

// The newest change is asked for once the programme is locked: it is the one that stands then.
async function lockSettings(sql: Transaction, administrator: Administrator, id: string) {
  const [programme] = await sql<{ name: string; settings: Record<string, never> }[]>`
    select name, settings from programme
    where id = ${id} and id = any (${administrator.administeredProgrammeIds}::uuid[]) for update`
  if (!programme) return null
  const [newest] = await sql<{ version: number }[]>`
    select coalesce(max(number), 0) as version from setting_change where programme_id = ${id}`
  return { ...programme, version: newest?.version ?? 0 }
}

// Another programme of the region may be out of sight: that its name is taken is known by trying.
function nameTaken(error: unknown) {
  const { constraint_name: constraint } = error as { constraint_name?: string }
  if (constraint !== 'programme_region_id_name_unique') throw error
  return refused('faulty', [{ field: 'name', code: 'programmeNameTaken' }])
}
