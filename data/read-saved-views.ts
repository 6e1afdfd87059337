import 'server-only'
import type { SavedView } from '@/domain/saved-view'
import { read } from './access/transaction'
import type { Director } from './access/viewer'

/** The views of the cohort that a director has kept for themself, in Swedish order. */
export function readSavedViews(director: Director): Promise<SavedView[]> {
  return read(
    director,
    (sql) => sql<SavedView[]>`
      select id, name, query from saved_view where person_id = ${director.personId}
      order by name collate "sv-x-icu", id`,
  )
}
