import { Logger, run } from 'graphile-worker'
import { worker } from '@/data/access/viewer'
import { hurryNotices } from '@/data/hurry-notices'
import { wakeNotices } from '@/data/wake-notices'
import { deliverTask, type Post } from './deliver'
import type { Log } from './log'
import { atOnce } from './mail/transport'

/** How often one looks for notices that nobody is at work on. */
const lookEvery = 15_000
/** A letter that is on its way is waited for; longer than the mail server is. */
const patience = 45_000

export type RunningWorker = {
  /** Takes nothing new, and is kept when what is under way has ended. */
  stop: () => Promise<void>
  /** Ends with `stop`, and is refused when the worker cannot go on. */
  broken: Promise<void>
  /** Looks at once for what nobody is at work on, and tries what waits for the mail server. */
  look: () => Promise<void>
}

// What fails of a job is told where it is done; what fails around them is told here.
const faultsTo = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task'))
      log.error({ outcome: 'fault', fault: message })
  })

/** Delivers what lies in the outbox, and what comes, until it is stopped. */
export async function runWorker(database: string, post: Post): Promise<RunningWorker> {
  const reach = { isDown: false }
  const look = async () => {
    await wakeNotices(worker)
    if (reach.isDown) await hurryNotices(worker, 1)
  }
  await wakeNotices(worker)
  // Whoever starts it may just have mended what was wrong.
  await hurryNotices(worker, 10_000)
  const runner = await run({
    connectionString: database,
    logger: faultsTo(post.log),
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: { deliver: deliverTask(post, reach) },
    preset: {
      worker: {
        concurrentJobs: atOnce,
        maxPoolSize: atOnce + 2,
        pollInterval: 1000,
        gracefulShutdownAbortTimeout: patience,
      },
    },
  })
  const looking = setInterval(() => {
    void look().catch(() => post.log.warn({ outcome: 'could not look' }))
  }, lookEvery)
  const end = async () => {
    clearInterval(looking)
    await runner.stop()
    post.server.close()
  }
  let ending: Promise<void> | undefined
  return { look, broken: runner.promise, stop: () => (ending ??= end()) }
}
