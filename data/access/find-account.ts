import 'server-only'
import { auth } from '@/db/client'
import { isPassword } from './password'

/** The person whose address, in its canonical form, and password these are; null when they are not. */
export async function findAccount(canonical: string, password: string): Promise<string | null> {
  const [account] = await auth()<{ personId: string; passwordHash: string }[]>`
    select credential.person_id as "personId", password_hash as "passwordHash"
    from email join credential on credential.person_id = email.person_id
    join person on person.id = email.person_id and person.deactivated_at is null
    where email.canonical = ${canonical}`
  const right = await isPassword(account?.passwordHash, password)
  return account && right ? account.personId : null
}

/** The stored hash of a password that somebody who is in says right; null when they do not. */
export async function provenHash(personId: string, password: string): Promise<string | null> {
  const [account] = await auth()<{ passwordHash: string }[]>`
    select password_hash as "passwordHash" from credential where person_id = ${personId}`
  const right = await isPassword(account?.passwordHash, password)
  return account && right ? account.passwordHash : null
}
