import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { auth } from '@/db/client'

type Query = { text: string; values: (string | number)[] }
type Budget = { keyPrefix: string; points: number; duration: number }

const limiterOf = (budget: Budget) =>
  new RateLimiterPostgres({
    storeClient: {
      query: async ({ text, values }: Query) => ({ rows: await auth().unsafe(text, values) }),
    },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    ...budget,
  })

/** What is counted, each by itself: spending one leaves the others whole. */
const budgets = {
  /** Tries to log in as an account, from devices that have never been in. */
  signIn: { keyPrefix: 'sign-in', points: 10, duration: 15 * 60 },
  /** The same from one device that has been in. */
  knownDevice: { keyPrefix: 'known-device', points: 10, duration: 15 * 60 },
  /** Tries of somebody who is in to say their password again. */
  ownPassword: { keyPrefix: 'own-password', points: 10, duration: 15 * 60 },
  /** Links for a forgotten password, whether or not there is such an account. */
  forgotten: { keyPrefix: 'forgotten', points: 3, duration: 60 * 60 },
} satisfies Record<string, Budget>

export type Counted = keyof typeof budgets

const limiters = new Map<Counted, RateLimiterPostgres>()

function limiterFor(counted: Counted): RateLimiterPostgres {
  const limiter = limiters.get(counted) ?? limiterOf(budgets[counted])
  limiters.set(counted, limiter)
  return limiter
}

const nameOf = (whose: string) => createHash('sha256').update(whose).digest('base64url')

/** Counts a try of somebody. False when there are no more for now. */
export async function mayTry(counted: Counted, whose: string): Promise<boolean> {
  try {
    await limiterFor(counted).consume(nameOf(whose))
    return true
  } catch (spent) {
    if (spent instanceof RateLimiterRes) return false
    throw spent
  }
}

/** Forgets the tries of somebody who got in. */
export async function forgetTries(counted: Counted, whose: string): Promise<void> {
  await limiterFor(counted).delete(nameOf(whose))
}
