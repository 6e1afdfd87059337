import 'server-only'
import type { Transaction } from '@/db/client'

/**
 * A workplace of a region that somebody may be placed at, held until the act is over, so that nobody
 * closes it meanwhile; null when there is none.
 */
export async function heldWorkplace(
  sql: Transaction,
  { workplaceId, regionId }: { workplaceId: string; regionId: string },
) {
  const [row] = await sql<{ closedOn: string | null }[]>`
    select closed_on as "closedOn" from workplace
    where id = ${workplaceId} and region_id = ${regionId} for share`
  return row ?? null
}
