import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { database, prepare } from '../project/database.mjs'
import { install } from '../project/install.mjs'
import { nextProgram } from '../project/next-program.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { readSettings } from '../project/settings.mjs'
import { mustRun, run } from '../run/spawn.mjs'
import { stopsWithCode } from '../run/stopping.mjs'
import { claim } from './claim.mjs'
import { serverEnvironment } from './environment.mjs'
import { endLeftServer, mustBeFree } from './serve.mjs'

/** The product on the demo's data, showing every change of the source at once. */
export async function develop() {
  const settings = readSettings(process.env)
  const { folder, port } = settings
  mkdirSync(folder, { recursive: true })
  claim(folder, port)
  await endLeftServer(folder)
  await mustBeFree(port)
  await install(folder)
  const { url, broken } = await database(settings)
  const env = serverEnvironment({ ...settings, databaseUrl: url })
  await prepare(folder, env)
  await buildFormModule(folder, env)
  stopsWithCode(0)
  const args = [nextProgram, 'dev', '--hostname', 'localhost', '--port', env.PORT]
  const { code } = await Promise.race([
    run(process.execPath, args, { cwd: projectRoot, env }),
    broken,
  ])
  return code
}

async function buildFormModule(folder, env) {
  const program = join(projectRoot, 'scripts', 'build-form-module.mjs')
  if (!existsSync(program)) return
  const output = join(folder, 'build.log')
  const sentence = "The form's module could not be built."
  await mustRun(process.execPath, [program], { cwd: projectRoot, env, output, sentence })
}
