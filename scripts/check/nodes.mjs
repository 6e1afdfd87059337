import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildProduct } from '../installation/build-product.mjs'
import { npm } from '../project/npm.mjs'
import { projectRoot } from '../project/project-root.mjs'
import { Fault } from '../run/fault.mjs'
import { isGoneWithin } from '../run/processes.mjs'
import { progress } from '../run/progress.mjs'
import { mustRun, start } from '../run/spawn.mjs'
import { whenStopping } from '../run/stopping.mjs'
import { freePort } from '../server/port.mjs'
import { listen } from './step.mjs'

const supported = ['20', '22', '24']

/** Migrates, starts, asks and stops an installation under each supported Node, fetched from npm. */
export async function checkNodes(args) {
  const place = mkdtempSync(join(tmpdir(), 'handslag-nodes-'))
  chmodSync(place, 0o755)
  whenStopping(() => rmSync(place, { recursive: true, force: true }))
  await buildProduct()
  for (const major of args.length > 0 ? args : supported) await check(major, join(place, major))
}

async function check(major, folder) {
  const node = await fetchNode(major, folder)
  const { said: version } = await listen(node, ['--version'], {})
  const env = await environmentIn(join(folder, 'data'))
  const output = join(folder, 'check.log')
  const options = { cwd: projectRoot, env, output }
  await progress(`Migrating under ${version}`, () =>
    mustRun(node, ['scripts/migrate.mjs'], { ...options, sentence: `${version} cannot migrate.` }),
  )
  const { child, hasEnded } = start(node, ['scripts/start-web.mjs'], options)
  const end = () => child.kill('SIGTERM')
  const forget = whenStopping(end)
  await progress(`Starting under ${version}`, () => untilReady(env.AUTH_URL, hasEnded, output))
  end()
  if (!(await isGoneWithin(child.pid, 15_000))) throw new Fault(`${version} does not stop.`)
  forget()
  console.log(`${version}: migrated, ready, stopped.`)
}

/** The newest Node of a major version, as npm brings it for this machine. */
async function fetchNode(major, folder) {
  const [program, ...first] = npm(process.env.npm_execpath)
  const name = `node-${process.platform}-${process.arch}`
  const wish = ['install', `${name}@${major}`, '--prefix', folder, '--no-save', '--no-audit']
  mkdirSync(folder, { recursive: true })
  await progress(`Fetching Node ${major}`, () =>
    mustRun(program, [...first, ...wish], {
      cwd: folder,
      output: join(folder, 'fetch.log'),
      sentence: `Node ${major} could not be fetched.`,
    }),
  )
  return join(folder, 'node_modules', name, 'bin', 'node')
}

async function environmentIn(folder) {
  const port = await freePort()
  return {
    HANDSLAG_DATA: folder,
    DATABASE_URL: '',
    PORT: String(port),
    AUTH_URL: `http://localhost:${port}`,
  }
}

async function untilReady(address, hasEnded, output) {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (hasEnded()) throw new Fault('It stopped while it was starting.', output)
    const reply = await fetch(`${address}/api/ready`).catch(() => undefined)
    if (reply?.ok) return
    await wait(200)
  }
  throw new Fault('It does not get ready.', output)
}
