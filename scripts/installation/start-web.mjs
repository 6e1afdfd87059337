import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { clusterIn } from '../postgres/cluster.mjs'
import { database } from '../project/database.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { webServer } from '../project/web-server.mjs'
import { Fault } from '../run/fault.mjs'
import { endGroup } from '../run/processes.mjs'
import { start } from '../run/spawn.mjs'
import { stopsWithCode, whenStopping } from '../run/stopping.mjs'
import { claim } from '../server/claim.mjs'
import { keyFinding } from './checks/configuration.mjs'
import { readInstallation, servingEnvironment } from './settings.mjs'
import { load } from './typescript.mjs'

/** Longer than the server takes to answer what is under way. */
const patience = 12_000

/**
 * Serves the production build until it is asked to stop: the same in a container and on a plain
 * machine. It ends when the server ends, so that whatever watches over it starts it again.
 */
export async function startWeb() {
  const settings = readInstallation(process.env)
  const env = servingEnvironment(settings, process.env)
  mustBeBuilt(env.NEXT_DIST_DIR)
  const key = keyFinding(env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY)
  if (key.state === 'wrong') throw new Fault(key.sentence, key.toDo)
  const { logIns, broken } = await logInsOf(settings)
  stopsWithCode(0)
  const host = process.env.LISTEN_HOST || 'localhost'
  const args = [webServer(env.NEXT_DIST_DIR), '--port', env.PORT, '--hostname', host]
  const { child, ended } = start(process.execPath, args, {
    cwd: projectRoot,
    env: { ...env, ...logIns },
  })
  whenStopping(() => child.pid && endGroup(child.pid, patience))
  return (await Promise.race([ended, broken])).code
}

function mustBeBuilt(folder) {
  if (existsSync(webServer(folder)) && existsSync(join(projectRoot, folder, 'BUILD_ID'))) return
  throw new Fault(`There is nothing to serve in ${folder}: run npm run build first.`)
}

/** The server is given its two log-ins alone: what serves never knows the administrator's password. */
async function logInsOf(settings) {
  const never = new Promise(() => {})
  const { databaseUrl, embedded, folder, port } = settings
  if (!databaseUrl && !embedded) return { logIns: {}, broken: never }
  if (embedded) {
    mkdirSync(folder, { recursive: true })
    claim(folder, port)
    if (!existsSync(join(clusterIn(folder).data, 'PG_VERSION')))
      throw new Fault(`There is no database in ${folder} yet: run npm run setup first.`)
  }
  const { url, broken } = await database(settings)
  const { logInsFrom } = await load('db/log-ins.ts')
  const { app, auth } = logInsFrom(url)
  const given = process.env
  return {
    logIns: {
      DATABASE_URL: '',
      APP_DATABASE_URL: given.APP_DATABASE_URL || app,
      AUTH_DATABASE_URL: given.AUTH_DATABASE_URL || auth,
    },
    broken,
  }
}
