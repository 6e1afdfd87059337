import 'server-only'
import type { Transaction } from '@/db/client'

/**
 * Assessors of an administrator's own programmes take requests no more, and what waits for them is
 * handed back. Gives how many requests that were.
 */
export async function takeNoRequests(sql: Transaction, assessorIds: string[]): Promise<number> {
  let returned = 0
  for (const assessorId of assessorIds) {
    const left = await sql`
      update assessor set left_at = clock() where id = ${assessorId} and left_at is null`
    if (left.count !== 1) throw new Error(`assessor ${assessorId} had left already`)
    const [row] = await sql<{ number: number }[]>`
      select record.return_requests(${assessorId}) as number`
    returned += row?.number ?? 0
  }
  return returned
}
