import 'server-only'
import { app } from '@/db/client'
import { tokenHash } from './viewer'

/** An open link, and whom it lets in. */
export type WayIn = {
  linkId: string
  personId: string
  emailId: string
  purpose: 'invitation' | 'password'
  name: string
  address: string
  programme: string | null
}

/** What a mailed token opens; null when it is unknown, used, taken back or has expired. */
export async function findWayIn(token: string): Promise<WayIn | null> {
  const [row] = await app()<{ found: WayIn | null }[]>`
    select access.way_in_of(${tokenHash(token)}) as found`
  return row?.found ?? null
}
