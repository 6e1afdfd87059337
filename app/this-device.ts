import { cookies, headers } from 'next/headers'
import type { Device, Entered } from '@/data/access/enter'
import { knownDeviceCookie } from '@/data/access/known-device'
import { sessionCookie } from '@/data/access/session'

/** The browser that asks: what it says of itself, and whether it has been in before. */
export async function thisDevice(): Promise<Device> {
  const [sent, jar] = await Promise.all([headers(), cookies()])
  return {
    userAgent: sent.get('user-agent') ?? '',
    known: jar.get(knownDeviceCookie().name)?.value,
  }
}

/** The token of the session in this browser. */
export async function thisToken(): Promise<string> {
  return (await cookies()).get(sessionCookie().name)?.value ?? ''
}

/** Lets a browser remember that somebody has been in by it. */
export async function rememberDevice(known: string): Promise<void> {
  const { name, options } = knownDeviceCookie()
  const jar = await cookies()
  jar.set(name, known, options)
}

/** Gives the browser the token of a session. */
export async function keepToken(token: string): Promise<void> {
  const { name, options, maxAge } = sessionCookie()
  const jar = await cookies()
  jar.set(name, token, { ...options, maxAge })
}

/** Lets somebody in by this browser. */
export async function letIn({ token, known }: Entered): Promise<void> {
  await keepToken(token)
  await rememberDevice(known)
}
