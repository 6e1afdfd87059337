import 'server-only'
import { app } from '@/db/client'
import type { Visitor } from './access/viewer'

/** How many notices have not left yet: a figure for whoever watches over the installation. */
export async function countWaiting(_visitor: Visitor): Promise<number> {
  const [row] = await app()<{ waiting: number }[]>`
    select access.notices_waiting()::int as waiting`
  return row?.waiting ?? 0
}
