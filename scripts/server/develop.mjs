import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { database, prepare } from '../project/database.mjs'
import { install } from '../project/install.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { readSettings } from '../project/settings.mjs'
import { webServer } from '../project/web-server.mjs'
import { mustRun, run } from '../run/spawn.mjs'
import { stopsWithCode } from '../run/stopping.mjs'
import { claim } from './claim.mjs'
import { serverEnvironment } from './environment.mjs'
import { endLeftServer, mustBeFree } from './serve.mjs'
import { endLeftWorker, work } from './work.mjs'

/** The product on the demo's data, showing every change of the source at once. */
export async function develop() {
  const settings = readSettings(process.env)
  const { folder, port } = settings
  mkdirSync(folder, { recursive: true })
  claim(folder, port)
  await endLeftServer(folder)
  await endLeftWorker(folder)
  await mustBeFree(port)
  await install(folder)
  const { url, broken } = await database(settings)
  const env = serverEnvironment({ ...settings, databaseUrl: url })
  await prepare(folder, env)
  await writePrograms(folder, env)
  const worked = work(folder, env)
  stopsWithCode(0)
  const args = [webServer(env.NEXT_DIST_DIR), '--dev', '--port', env.PORT]
  const { code } = await Promise.race([
    run(process.execPath, args, { cwd: projectRoot, env: { ...env, NODE_ENV: 'development' } }),
    broken,
    worked.broken,
  ])
  return code
}

/** What is not the framework's to build, and so is not built anew while one works. */
async function writePrograms(folder, env) {
  const output = join(folder, 'build.log')
  for (const name of ['write-form-module.mjs', 'write-web-server.mjs', 'write-worker.mjs']) {
    const program = join(projectRoot, 'scripts', 'build', name)
    const sentence = `${name} failed.`
    await mustRun(process.execPath, [program], { cwd: projectRoot, env, output, sentence })
  }
}
