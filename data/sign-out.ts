import 'server-only'
import { leaveSession } from './access/log-in'
import type { Reader, Visitor } from './access/viewer'

/** Ends the session of this browser, in the database too. */
export async function signOut(_viewer: Reader | Visitor): Promise<void> {
  await leaveSession({ redirect: false })
}
