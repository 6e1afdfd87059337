import { createConnection } from 'node:net'
import { join } from 'node:path'
import { clusterIn } from '../postgres/cluster.mjs'
import { Fault } from '../run/fault.mjs'
import { keepRunning } from '../run/keep-running.mjs'
import { progress } from '../run/progress.mjs'
import { mustRun } from '../run/spawn.mjs'
import { whenStopping } from '../run/stopping.mjs'
import { needRoom } from './disk.mjs'
import { projectRoot } from './project-root.mjs'

/**
 * The administrator's address of the database: the one that was given, or that of our own Postgres.
 * `broken` is refused when our own cannot be kept running.
 */
export async function database({ folder, databaseUrl }) {
  if (databaseUrl) {
    await mustAnswer(databaseUrl)
    return { url: databaseUrl, broken: new Promise(() => {}) }
  }
  needRoom(folder, 300)
  const cluster = clusterIn(folder)
  whenStopping(cluster.stop)
  const running = await progress('Starting Postgres', cluster.start)
  return { url: running.url, broken: keepRunning('Postgres', running, cluster.start) }
}

/** Creates roles, tables and the demo's people; does nothing where that is done. */
export function prepare(folder, env) {
  const program = ['--conditions=react-server', '--import', 'tsx', 'db/seed/main.ts']
  return progress('Preparing the demo data', () =>
    mustRun(process.execPath, program, {
      cwd: projectRoot,
      env,
      output: join(folder, 'prepare.log'),
      sentence: 'The database could not be prepared.',
    }),
  )
}

/** Refuses an address of a database at which nobody answers. */
export function mustAnswer(url) {
  const { hostname, port } = new URL(url)
  const [host, number] = [hostname.replace(/^\[|\]$/g, '') || 'localhost', Number(port || 5432)]
  return new Promise((resolve, reject) => {
    const refuse = (why) =>
      reject(new Fault(`Nothing answers at DATABASE_URL (${host}, port ${number}): ${why}.`))
    const socket = createConnection({ host, port: number, timeout: 5000 })
    socket.once('connect', () => (socket.destroy(), resolve()))
    socket.once('timeout', () => (socket.destroy(), refuse('no reply within 5 seconds')))
    socket.once('error', (error) => refuse(error.code ?? error.message))
  })
}
