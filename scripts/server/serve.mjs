import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../project/project-root.mjs'
import { webServer } from '../project/web-server.mjs'
import { Fault } from '../run/fault.mjs'
import { keepRunning } from '../run/keep-running.mjs'
import { lengthOf, tailOf } from '../run/log-file.mjs'
import { readLivePid, removePid, writePid } from '../run/pid-file.mjs'
import { endGroup } from '../run/processes.mjs'
import { progress } from '../run/progress.mjs'
import { start } from '../run/spawn.mjs'
import { whenStopping } from '../run/stopping.mjs'
import { isFree } from './port.mjs'

const patience = 60_000

/** Serves the build until we are stopped. Gives the promise that is refused when that can't be kept up. */
export async function serve(folder, env) {
  const startServer = () => startUntilReady(folder, env)
  whenStopping(() => endLeftServer(folder))
  const running = await progress('Starting the server', startServer)
  return { broken: keepRunning('The server', running, startServer) }
}

/** Ends the server that a start before this one left behind, if there is one. */
export async function endLeftServer(folder) {
  const file = pidFile(folder)
  const left = readLivePid(file)
  if (left) await endGroup(left.pid)
  removePid(file)
}

/** Refuses a port on which somebody else listens. */
export async function mustBeFree(port) {
  if (await isFree(port)) return
  throw new Fault(
    `Port ${port} is taken by another program: end that one, or choose another port, as in PORT=${port + 1} npm run demo.`,
  )
}

const pidFile = (folder) => join(folder, 'server.pid')

async function startUntilReady(folder, env) {
  const output = join(folder, 'server.log')
  const before = lengthOf(output)
  const args = [webServer(env.NEXT_DIST_DIR), '--port', env.PORT]
  const { child, ended, hasEnded } = start(process.execPath, args, {
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production' },
    output,
  })
  if (child.pid) writePid(pidFile(folder), child.pid)
  const tail = () => `${tailOf(output, { start: before })}\n\n${output}`
  await untilReady(`${env.AUTH_URL}/api/ready`, hasEnded, tail)
  return { child, ended, tail }
}

async function untilReady(address, hasEnded, tail) {
  const until = Date.now() + patience
  let answer = 'nothing'
  while (Date.now() < until) {
    if (hasEnded()) throw new Fault('The server stopped while it was starting.', tail())
    answer = await ask(address)
    if (answer === 200) return
    await wait(100)
  }
  throw new Fault(`The server does not get ready: ${address} answers ${answer}.`, tail())
}

async function ask(address) {
  try {
    const reply = await fetch(address, { signal: AbortSignal.timeout(5000) })
    await reply.arrayBuffer()
    return reply.status
  } catch (error) {
    return error.cause?.code ?? error.name
  }
}
