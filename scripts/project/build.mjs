import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { progress } from '../run/progress.mjs'
import { mustRun } from '../run/spawn.mjs'
import { needRoom } from './disk.mjs'
import { fingerprint } from './fingerprint.mjs'
import { nextProgram } from './next-program.mjs'
import { projectRoot } from './project-root.mjs'

/** What a build bakes in: another value of any of these needs another build. */
const bakedIn = ['AUTH_URL', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'NEXT_DIST_DIR', 'HANDSLAG_DEMO']

/** Builds the product, unless the build that lies there is of these very sources. */
export async function build(folder, env) {
  const wanted = stampOf(folder, env)
  const stamp = join(projectRoot, env.NEXT_DIST_DIR, 'handslag-build')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && hasFormModule()) return
  needRoom(projectRoot, 500)
  rmSync(stamp, { force: true })
  await progress('Building', () => buildAnew(join(folder, 'build.log'), env))
  mkdirSync(join(projectRoot, env.NEXT_DIST_DIR), { recursive: true })
  writeFileSync(stamp, wanted)
}

function stampOf(folder, env) {
  const facts = bakedIn.map((name) => env[name] ?? '')
  return fingerprint(projectRoot, [...facts, process.versions.node], [folder])
}

const formModule = join(projectRoot, 'scripts', 'build-form-module.mjs')

const hasFormModule = () =>
  !existsSync(formModule) || existsSync(join(projectRoot, 'public', 'form'))

async function buildAnew(output, env) {
  const options = {
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production' },
    output,
    sentence: 'The build failed.',
  }
  if (existsSync(formModule)) await mustRun(process.execPath, [formModule], options)
  await mustRun(process.execPath, [nextProgram, 'build'], options)
}
