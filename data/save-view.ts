import 'server-only'
import { newId } from '@/db/new-id'
import { storableText } from '@/domain/free-text'
import { refused, type Result } from '@/domain/result'
import { viewLimits, viewNameFaults } from '@/domain/saved-view'
import { act } from './access/act'
import type { Director } from './access/viewer'

type Refusal = 'faulty' | 'tooWide' | 'nameTaken' | 'keyUsed'

/** A director keeps a view of the cohort under a name, for themself alone. */
export function saveView(
  director: Director,
  asked: { key: string; name: string; query: string },
): Promise<Result<{ savedViewId: string }, Refusal>> {
  const { key, query } = asked
  const name = storableText(asked.name).replace(/\s+/g, ' ').trim()
  const savedViewId = newId()
  return act(
    director,
    { key, verb: 'save-view', content: { name, query }, gives: { savedViewId } },
    async () => {},
    async (sql) => {
      const faults = viewNameFaults(name)
      if (faults.length > 0) return refused('faulty', faults)
      if (query.length > viewLimits.query) return refused('tooWide')
      const saved = await sql`
        insert into saved_view (id, person_id, name, query, saved_at)
        values (${savedViewId}, ${director.personId}, ${name}, ${query}, clock())
        on conflict (person_id, name) do nothing`
      if (saved.count === 0) return refused('nameTaken')
    },
  )
}
