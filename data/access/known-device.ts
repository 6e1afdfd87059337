import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { configuration } from '@/configuration'

/** How many accounts one browser remembers: colleagues share a computer. */
const most = 8

/**
 * The cookie by which a browser shows that it has been in as an account: a random mark, sealed together
 * with the account. It lets nobody in; it has tries of its own, which a stranger cannot spend.
 */
export function knownDeviceCookie() {
  const secure = configuration().origin.startsWith('https:')
  return {
    name: secure ? '__Host-handslag-device' : 'handslag-device',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 31_536_000 } as const,
  }
}

/** The mark of this browser for an account; null when it has never been in as that one. */
export function markOf(cookie: string | undefined, account: string): string | null {
  const marks = marksIn(cookie).map((each) => each.split('.'))
  return marks.find(([mark = '', seal = '']) => isSeal(seal, sealOf(mark, account)))?.[0] ?? null
}

/** The cookie of a browser that has just been in as an account. */
export function remembering(cookie: string | undefined, account: string): string {
  if (markOf(cookie, account)) return cookie ?? ''
  const mark = randomBytes(12).toString('base64url')
  return [`${mark}.${sealOf(mark, account)}`, ...marksIn(cookie)].slice(0, most).join('~')
}

const marksIn = (cookie: string | undefined) => (cookie ? cookie.split('~').slice(0, most) : [])

const sealOf = (mark: string, account: string) =>
  createHmac('sha256', configuration().secret)
    .update(`known device ${mark} ${account}`)
    .digest('base64url')

function isSeal(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
