import 'server-only'
import { write } from './access/transaction'
import type { Director } from './access/viewer'

/** A director takes a view of their own away; doing so twice is harmless. */
export function removeSavedView(director: Director, savedViewId: string): Promise<void> {
  return write(director, async (sql) => {
    await sql`
      delete from saved_view where id = ${savedViewId} and person_id = ${director.personId}`
  })
}
