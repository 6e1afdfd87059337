import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { auth } from '@/db/client'

type Query = { text: string; values: (string | number)[] }

let limiter: RateLimiterPostgres | undefined

function attempts(): RateLimiterPostgres {
  limiter ??= new RateLimiterPostgres({
    storeClient: {
      query: async ({ text, values }: Query) => ({ rows: await auth().unsafe(text, values) }),
    },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: 'sign-in',
    points: 10,
    duration: 15 * 60,
  })
  return limiter
}

const nameOf = (account: string) => createHash('sha256').update(account).digest('base64url')

/** Counts a try to log in as somebody: ten in a quarter of an hour. False when there are no more. */
export async function mayTry(account: string): Promise<boolean> {
  try {
    await attempts().consume(nameOf(account))
    return true
  } catch (spent) {
    if (spent instanceof RateLimiterRes) return false
    throw spent
  }
}

/** Forgets the tries of somebody who got in. */
export async function forgetTries(account: string): Promise<void> {
  await attempts().delete(nameOf(account))
}
