import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Fault } from '../run/fault.mjs'
import { lengthOf, tailOf } from '../run/log-file.mjs'
import { start } from '../run/spawn.mjs'
import { rememberedPort } from '../server/remembered-port.mjs'
import { readPostmaster, stopPostmaster } from './postmaster.mjs'

const patience = 60_000

/** What is asked of Postgres beyond its defaults: this machine only, and nothing acknowledged is lost. */
const settings = (port) =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
    'timezone=UTC',
    'log_line_prefix=%m [%p] ',
  ].flatMap((setting) => ['-c', setting])

// Backends of a killed Postgres still have its memory for a moment; a port may be taken between
// choosing and using it. Both pass.
const passes = /pre-existing shared memory|could not bind|could not create any TCP\/IP sockets/

/** Starts Postgres on a data folder and waits until it serves; one that was left there is stopped first. */
export async function startPostmaster({ native, data, log, portFile, user }) {
  const until = Date.now() + patience
  await stopPostmaster(data)
  for (;;) {
    const before = lengthOf(log)
    const port = await rememberedPort(portFile)
    const started = start(join(native, 'bin', 'postgres'), ['-D', data, ...settings(port)], {
      ...user,
      output: log,
    })
    const tail = () => tailOf(log, { start: before })
    if (await isServing(started, data, until)) return { ...started, port, tail }
    if (Date.now() > until || !passes.test(tail()))
      throw new Fault('Postgres did not start.', `${tail()}\n\n${log}`)
    await wait(200)
  }
}

async function isServing({ child, hasEnded }, data, until) {
  while (!hasEnded() && Date.now() < until) {
    const found = readPostmaster(data)
    if (found?.pid === child.pid && found.isReady) return true
    await wait(20)
  }
  return false
}
