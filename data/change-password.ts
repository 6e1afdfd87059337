import 'server-only'
import { accepted, refused, type Result } from '@/domain/result'
import { accountAct } from './access/account-act'
import { mayTry } from './access/attempts'
import { addressesOf } from './access/addresses-of'
import { provenHash } from './access/find-account'
import { hashPassword, newPasswordFaults } from './access/password'
import { renewSession } from './access/session'
import type { Reader } from './access/viewer'

type Asked = { key: string; oldPassword: string; password: string; token: string }
type Refusal = 'faulty' | 'tooMany' | 'keyUsed'

/**
 * A person who knows their password replaces it. Every other log-in of theirs ends, and so does every
 * link by mail; this one goes on under a new token, which is given back.
 */
export async function changePassword(
  reader: Reader,
  { key, oldPassword, password, token }: Asked,
): Promise<Result<{ token: string }, Refusal>> {
  const { personId, name } = reader
  if (!(await mayTry('ownPassword', personId))) return refused('tooMany')
  const wrong = refused('faulty', [{ field: 'oldPassword', code: 'passwordWrong' }])
  const proven = await provenHash(personId, oldPassword)
  if (!proven) return wrong
  const faults = await newPasswordFaults(password, [name, ...(await addressesOf(reader))])
  if (faults.length > 0) return refused('faulty', faults)
  const hash = await hashPassword(password)
  let renewed = ''
  const verb = 'change-password'
  const outcome = await accountAct({ personId, key, verb, content: {} }, async (sql) => {
    // What was proven must still hold: somebody may have chosen another password meanwhile.
    const changed = await sql`update credential set password_hash = ${hash}
      where person_id = ${personId} and password_hash = ${proven}`
    if (changed.count === 0) return false
    await sql`update account_link set revoked_at = clock()
      where person_id = ${personId} and used_at is null and revoked_at is null`
    renewed = await renewSession(sql, personId, token)
    return true
  })
  if (outcome === 'refused') return wrong
  return outcome === 'done' ? accepted({ token: renewed }) : refused('keyUsed')
}
