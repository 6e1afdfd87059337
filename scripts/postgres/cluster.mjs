import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keptSecret } from '../project/secrets.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { isAlive } from '../run/processes.mjs'
import { installedBinaries } from './binaries.mjs'
import { databaseName, initialise } from './initialise.mjs'
import { placeFor } from './place.mjs'
import { readPostmaster, stopPostmaster } from './postmaster.mjs'
import { startPostmaster } from './start-postmaster.mjs'
import { unprivileged } from './unprivileged.mjs'

/**
 * The Postgres of one data folder. It is made at the first start; a start after anything was killed
 * finds what was committed. `start` gives the administrator's address and the promise of its end.
 */
export function clusterIn(folder) {
  const user = unprivileged(join(folder, 'postgres'))
  mkdirSync(folder, { recursive: true })
  const { native, data } = placeFor(folder, installedBinaries(projectRoot), user)
  const log = join(folder, 'postgres.log')
  const password = keptSecret(folder, 'postgres-password')

  let starting

  function start() {
    starting = startAnew()
    return starting
  }

  async function startAnew() {
    await initialise({ native, data, log, password, user })
    const portFile = join(folder, 'postgres-port')
    const running = await startPostmaster({ native, data, log, portFile, user })
    return { ...running, url: urlAt(running.port) }
  }

  const urlAt = (port) => `postgres://postgres:${password}@127.0.0.1:${port}/${databaseName}`

  /** The administrator's address while it serves, whoever started it. */
  function address() {
    const found = readPostmaster(data)
    return found?.isReady && isAlive(found.pid) ? urlAt(found.port) : undefined
  }

  // One that is just starting has not written down yet which process it is.
  async function stop() {
    await Promise.allSettled([starting])
    await stopPostmaster(data)
  }

  async function remove() {
    await stop()
    rmSync(data, { recursive: true, force: true })
  }

  return { data, address, start, stop, remove }
}
