import { ConfigurationError } from '@/configuration'
import { factsOf, faultsOf } from '@/data/access/check-at-boot'
import { closePools, worker } from '@/db/client'
import { workerConfiguration } from '@/worker-configuration'
import { workerLog } from './log'
import { mailServerAt } from './mail/transport'
import { runWorker } from './run-worker'

async function main(): Promise<void> {
  const { database, origin, smtpUrl, mailFrom: from, demo, logLevel } = workerConfiguration()
  const log = workerLog(logLevel)
  const faults = faultsOf(await factsOf(worker()), demo)
  if (faults.length > 0) throw new ConfigurationError(faults)
  const catching = smtpUrl ? null : await (await import('./demo/catching-server')).catchingServer()
  const server = mailServerAt(smtpUrl ?? catching?.url ?? '')
  const running = await runWorker(database, { server, from, origin, log })
  log.info({ outcome: 'ready' })
  const stop = async () => {
    await running.stop()
    catching?.close()
    await closePools()
    log.info({ outcome: 'stopped' })
    process.exit(0)
  }
  running.broken.catch(() => {
    log.error({ outcome: 'broken' })
    process.exit(1)
  })
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigurationError
  const words = known ? error.message : `The database cannot be used: ${String(error)}`
  process.stderr.write(`Handslag's worker does not start.\n${words}\n`)
  process.exit(1)
})
