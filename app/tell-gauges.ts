import { countInUse } from '@/data/access/transaction'
import { countWaiting } from '@/data/count-waiting'
import { visitor } from '@/data/access/viewer'
import { gauges } from '@/log/gauges'

/** What metrics may ask of the product at any moment. */
export function tellGauges(): void {
  gauges()
    .set('handslag_pool_in_use', {
      help: 'Verbs that hold a connection of the pool, or wait for one.',
      value: countInUse,
    })
    .set('handslag_outbox_waiting', {
      help: 'Notices that have not left.',
      value: () => countWaiting(visitor),
    })
}
