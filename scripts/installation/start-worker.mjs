import { existsSync } from 'node:fs'
import { clusterIn } from '../postgres/cluster.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { workerProgram } from '../project/worker-program.mjs'
import { Fault } from '../run/fault.mjs'
import { endGroup } from '../run/processes.mjs'
import { start } from '../run/spawn.mjs'
import { stopsWithCode, whenStopping } from '../run/stopping.mjs'
import { buildFolder, readInstallation } from './settings.mjs'
import { load } from './typescript.mjs'

// A letter on its way is waited for.
const patience = 60_000

/** Sends an installation's mail until it is asked to stop: a process of its own, beside the one that serves. */
export async function startWorker() {
  const folder = process.env.NEXT_DIST_DIR || buildFolder
  const program = workerProgram(folder)
  if (!existsSync(program)) {
    throw new Fault(`There is no worker in ${folder}: run npm run build first.`)
  }
  const { child, ended } = start(process.execPath, [program], {
    cwd: projectRoot,
    env: { ...(await databaseOf(process.env)), NODE_ENV: 'production' },
  })
  whenStopping(() => child.pid && endGroup(child.pid, patience))
  stopsWithCode(0)
  return (await ended).code
}

/** The worker's own log-in at the database that is brought along, which runs as long as it is served. */
export async function databaseOf(env) {
  if (env.WORKER_DATABASE_URL) return {}
  const { embedded, folder } = readInstallation(env)
  if (!embedded) return {}
  const running = clusterIn(folder).address()
  if (!running)
    throw new Fault(`The database in ${folder} does not run: npm run start:web starts it.`)
  const { logInsFrom } = await load('db/log-ins.ts')
  return { WORKER_DATABASE_URL: logInsFrom(running).worker }
}
