import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { progress } from '../run/progress.mjs'
import { mustRun } from '../run/spawn.mjs'
import { actionSalt } from './action-salt.mjs'
import { needRoom } from './disk.mjs'
import { fingerprint } from './fingerprint.mjs'
import { nextProgram } from './next-program.mjs'
import { projectRoot } from './project-root.mjs'
import { webServer } from './web-server.mjs'
import { workerProgram } from './worker-program.mjs'

/** Builds the product, unless the build that lies there is of these very sources. */
export async function build(folder, env) {
  const wanted = stampOf(folder, env)
  const stamp = join(projectRoot, env.NEXT_DIST_DIR, 'handslag-build')
  const programs = [webServer(env.NEXT_DIST_DIR), workerProgram(env.NEXT_DIST_DIR)]
  const isWhole = [...programs, formModules].every((path) => existsSync(path))
  if (isWhole && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  needRoom(projectRoot, 500)
  rmSync(stamp, { force: true })
  const id = { HANDSLAG_BUILD_ID: wanted.slice(0, 20) }
  await progress('Building', () => buildAnew(join(folder, 'build.log'), { ...env, ...id }))
  mkdirSync(join(projectRoot, env.NEXT_DIST_DIR), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Where it is served, for whom and with which secrets is told at start: a build bakes none of it in. */
const stampOf = (folder, env) =>
  fingerprint(projectRoot, [env.NEXT_DIST_DIR, process.versions.node], [folder])

const formModules = join(projectRoot, 'public', 'form')
const program = (name) => join(projectRoot, 'scripts', 'build', name)

async function buildAnew(output, env) {
  const options = {
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionSalt },
    output,
    sentence: 'The build failed.',
  }
  await mustRun(process.execPath, [program('write-form-module.mjs')], options)
  await mustRun(process.execPath, [nextProgram, 'build'], options)
  await mustRun(process.execPath, [program('write-web-server.mjs')], options)
  await mustRun(process.execPath, [program('write-worker.mjs')], options)
}
