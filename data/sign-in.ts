import 'server-only'
import { CredentialsSignin } from 'next-auth'
import { canonicalEmail, readEmail } from '@/domain/email'
import { accepted, refused, type Result } from '@/domain/result'
import { forgetTries, mayTry } from './access/attempts'
import { startSession } from './access/log-in'
import type { Visitor } from './access/viewer'

/** A visitor logs in with address and password; the cookie is set on the way. */
export async function signIn(
  _visitor: Visitor,
  { email, password }: { email: string; password: string },
): Promise<Result<null, 'wrong' | 'tooMany'>> {
  const address = readEmail(email)
  if (address === null) return refused('wrong')
  const account = canonicalEmail(address)
  if (!(await mayTry(account))) return refused('tooMany')
  try {
    await startSession('credentials', { email: account, password, redirect: false })
  } catch (error) {
    if (error instanceof CredentialsSignin) return refused('wrong')
    throw error
  }
  await forgetTries(account)
  return accepted(null)
}
