import 'server-only'
import { app } from '@/db/client'
import journal from '@/db/migrations/meta/_journal.json'
import type { Visitor } from './access/viewer'

/** Whether this server can do its work: the database answers, and is migrated as far as the code. */
export async function checkReadiness(
  _visitor: Visitor,
): Promise<'ready' | 'databaseAway' | 'migrationsMissing'> {
  try {
    const [row] = await app()<{ newest: string | null }[]>`
      select max(created_at) as newest from drizzle.__drizzle_migrations`
    const wanted = Math.max(...journal.entries.map((entry) => entry.when))
    return Number(row?.newest ?? 0) >= wanted ? 'ready' : 'migrationsMissing'
  } catch {
    return 'databaseAway'
  }
}
