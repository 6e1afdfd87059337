import 'server-only'
import { deviceOf } from '@/domain/device'
import { forgetTries } from './attempts'
import { markOf, remembering } from './known-device'
import { openSession } from './session'

/** What a browser says of itself when somebody comes in by it. */
export type Device = { userAgent: string; known: string | undefined }

/** Somebody has come in: the session's token, and what the browser is to remember. */
export type Entered = { token: string; known: string }

/** Lets a person in who has shown who they are, by another way than the log-in's own. */
export async function enter(personId: string, account: string, device: Device): Promise<Entered> {
  const token = await openSession(personId, deviceOf(device.userAgent))
  return { token, known: await welcomeBack(account, device) }
}

/**
 * Forgets the tries that it took, and gives what the browser is to remember. The tries of strangers stay
 * counted when the owner comes in by a browser that is known.
 */
export async function welcomeBack(account: string, device: Device): Promise<string> {
  const mark = markOf(device.known, account)
  await (mark ? forgetTries('knownDevice', mark) : forgetTries('signIn', account))
  return remembering(device.known, account)
}
