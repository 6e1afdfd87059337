import pino from 'pino'
import type { Sql } from '@/db/client'
import { workerConfiguration } from '@/worker-configuration'
import { mailServerAt } from './mail/transport'
import { runWorker, type RunningWorker } from './run-worker'
import { testMailServer } from './test-mail'
import { until } from './until'

export const origin = 'https://handslag.example.se'
export const from = 'Handslag <no-reply@example.se>'

/** Workers and mail servers for one test, and the way to end them all. */
export function workplace(admin: Sql) {
  const said: string[] = []
  const ends: (() => Promise<unknown>)[] = []
  const waiting = async () => (await admin`select from outbox where delivered_at is null`).count
  return {
    /** The lines of the log. */
    said,
    waiting,
    allDelivered: () => until(async () => (await waiting()) === 0),
    async work(url: string): Promise<RunningWorker> {
      const log = pino({ base: null }, { write: (line: string) => void said.push(line) })
      const post = { server: mailServerAt(url), from, origin, log }
      const running = await runWorker(workerConfiguration().database, post)
      ends.push(running.stop)
      return running
    },
    async listen(...habits: Parameters<typeof testMailServer>) {
      const inbox = await testMailServer(...habits)
      // A mail server waits for those who talk with it: the workers end first.
      ends.unshift(inbox.close)
      return inbox
    },
    async end() {
      for (const each of ends.splice(0).reverse()) await each()
      said.splice(0)
      await admin`update outbox set delivered_at = clock() where delivered_at is null`
      await admin`delete from graphile_worker._private_jobs`
    },
  }
}
