import { join } from 'node:path'
import { projectRoot } from '../project/project-root.mjs'
import { workerProgram } from '../project/worker-program.mjs'
import { keepRunning } from '../run/keep-running.mjs'
import { lengthOf, tailOf } from '../run/log-file.mjs'
import { readLivePid, removePid, writePid } from '../run/pid-file.mjs'
import { endGroup } from '../run/processes.mjs'
import { start } from '../run/spawn.mjs'
import { whenStopping } from '../run/stopping.mjs'

// A letter on its way is waited for.
const patience = 60_000

/** Sends the demo's mail until we are stopped. Gives the promise that is refused when that can't be kept up. */
export function work(folder, env) {
  const startWorker = () => startOne(folder, env)
  whenStopping(() => endLeftWorker(folder))
  return { broken: keepRunning('The worker', startWorker(), startWorker) }
}

/** Ends the worker that a start before this one left behind, if there is one. */
export async function endLeftWorker(folder) {
  const file = pidFile(folder)
  const left = readLivePid(file)
  if (left) await endGroup(left.pid, patience)
  removePid(file)
}

const pidFile = (folder) => join(folder, 'worker.pid')

function startOne(folder, env) {
  const output = join(folder, 'worker.log')
  const before = lengthOf(output)
  const { child, ended } = start(process.execPath, [workerProgram(env.NEXT_DIST_DIR)], {
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production' },
    output,
  })
  if (child.pid) writePid(pidFile(folder), child.pid)
  return { child, ended, tail: () => `${tailOf(output, { start: before })}\n\n${output}` }
}
