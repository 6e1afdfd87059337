import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'

// A hospital is one address: people are counted, not addresses.
const pace = new RateLimiterMemory({ points: 240, duration: 60 })

/** Whether somebody acts no faster than a person can. */
export async function withinPace(personId: string): Promise<boolean> {
  return pace.consume(personId).then(
    () => true,
    () => false,
  )
}
