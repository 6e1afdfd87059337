import 'server-only'
import type { Visitor } from './access/viewer'
import { findWayIn, type WayIn } from './access/way-in'

/** Whom a mailed link lets in, for its page. Reading it any number of times changes nothing. */
export async function readWayIn(
  _visitor: Visitor,
  token: string,
): Promise<Pick<WayIn, 'purpose' | 'name' | 'address' | 'programme'> | null> {
  const found = await findWayIn(token)
  if (!found) return null
  const { purpose, name, address, programme } = found
  return { purpose, name, address, programme }
}
