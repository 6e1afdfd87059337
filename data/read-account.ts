import 'server-only'
import { auth } from '@/db/client'
import type { OwnSession } from '@/domain/own-session'
import { addressesOf } from './access/addresses-of'
import { type Reader, tokenHash } from './access/viewer'

export type Account = {
  addresses: string[]
  /** Whether they log in with a password of their own. */
  hasPassword: boolean
  sessions: OwnSession[]
  now: Date
}

/** A person's own account: by what they are reached, and where they are logged in just now. */
export async function readAccount(reader: Reader, token: string): Promise<Account> {
  const { personId } = reader
  const [addresses, [credential], sessions, [clock]] = await Promise.all([
    addressesOf(reader),
    auth()`select from credential where person_id = ${personId}`,
    openSessions(personId, token),
    auth()<{ now: Date }[]>`select clock() as now`,
  ])
  return { addresses, hasPassword: Boolean(credential), sessions, now: clock?.now ?? new Date(0) }
}

// A handle is a hash of what is stored: it names a log-in to its owner, and opens nothing.
const openSessions = (personId: string, token: string) => auth()<OwnSession[]>`
  select encode(sha256(token_hash), 'hex') as handle, made_at as "madeAt", seen_at as "seenAt",
    device, token_hash = ${tokenHash(token)} as current
  from session
  where person_id = ${personId} and ends_at > clock()
    and seen_at > clock() - interval '60 minutes'
  order by current desc, seen_at desc, made_at desc`
