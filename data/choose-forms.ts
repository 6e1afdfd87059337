import 'server-only'
import type { Transaction } from '@/db/client'
import { isId } from '@/domain/id'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Administrator } from './access/viewer'
import { regionVisibleTo } from './access/visible-to'
import { followUp } from './record/follow-up'
import { formsInUse } from './record/forms-in-use'

export type FormsChosen = {
  key: string
  programmeId: string
  /** What the chooser saw to be in use. */
  seen: string[]
  instrumentIds: string[]
}
type Refusal = 'notFound' | 'noForm' | 'otherVersion' | 'keyUsed'

/**
 * An administrator says which forms a programme uses from now on, one at least. What has been asked for
 * on another goes on. A choice that somebody else has made since is not overwritten.
 */
export function chooseForms(
  administrator: Administrator,
  { key, programmeId, ...choice }: FormsChosen,
): Promise<Result<{ programmeId: string }, Refusal>> {
  const instrumentIds = [...new Set(choice.instrumentIds)]
  const content = { programmeId, instrumentIds, seen: choice.seen }
  const asking = { key, verb: 'choose-forms', content, gives: { programmeId } }
  const look = (sql: Transaction) => offeredTo(sql, administrator, programmeId)
  return act(administrator, asking, look, async (sql, offered) => {
    if (!offered || !may('chooseForms', { relation: 'administrator' })) return refused('notFound')
    if (instrumentIds.some((id) => !offered.includes(id))) return refused('notFound')
    if (instrumentIds.length === 0) return refused('noForm')
    const used = await formsInUse(sql, [programmeId])
    const now = used.map(({ instrumentId }) => instrumentId).toSorted()
    if (now.join() !== choice.seen.toSorted().join()) return refused('otherVersion')
    await sql`update programme_instrument set used_to = clock()
      where programme_id = ${programmeId} and used_to is null
        and instrument_id <> all (${instrumentIds}::uuid[])`
    await sql`insert into programme_instrument (programme_id, instrument_id, used_from)
      select ${programmeId}, chosen, clock() from unnest(${instrumentIds}::uuid[]) as chosen
      on conflict do nothing`
    await followUp(sql, {
      ...{ programmeId, verb: 'chooseForms', subjectKind: 'programme', subjectId: programmeId },
      detail: { forms: instrumentIds.length },
    })
  })
}

// What is shipped, and what the programme's own region has published; null when it is another's. Whoever
// chooses at the same time waits here, and then sees what the first one chose.
async function offeredTo(sql: Transaction, administrator: Administrator, programmeId: string) {
  if (!isId(programmeId)) return null
  const [row] = await sql<{ offered: string[] }[]>`
    select array(select instrument.id from instrument
      where instrument.region_id is null or instrument.region_id = programme.region_id) as offered
    from programme
    where programme.id = ${programmeId} and ${regionVisibleTo(administrator, sql, 'programme')}
      and programme.id = any (${administrator.administeredProgrammeIds}::uuid[])
    for update`
  return row?.offered ?? null
}
