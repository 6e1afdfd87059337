import 'server-only'
import { CredentialsSignin } from 'next-auth'
import { canonicalEmail, readEmail } from '@/domain/email'
import { accepted, refused, type Result } from '@/domain/result'
import { mayTry } from './access/attempts'
import { type Device, type Entered, welcomeBack } from './access/enter'
import { markOf } from './access/known-device'
import { startSession } from './access/log-in'
import type { Visitor } from './access/viewer'

type Asked = { email: string; password: string; device: Device }

/**
 * A visitor logs in with address and password; the session's cookie is set on the way. A browser that
 * has been in as that account has tries of its own, so that nobody else can spend them.
 */
export async function signIn(
  _visitor: Visitor,
  { email, password, device }: Asked,
): Promise<Result<Pick<Entered, 'known'>, 'wrong' | 'tooMany'>> {
  const address = readEmail(email)
  if (address === null) return refused('wrong')
  const account = canonicalEmail(address)
  const mark = markOf(device.known, account)
  const may = mark ? mayTry('knownDevice', mark) : mayTry('signIn', account)
  if (!(await may)) return refused('tooMany')
  try {
    const { userAgent } = device
    await startSession('credentials', { email: account, password, userAgent, redirect: false })
  } catch (error) {
    if (error instanceof CredentialsSignin) return refused('wrong')
    throw error
  }
  return accepted({ known: await welcomeBack(account, device) })
}
