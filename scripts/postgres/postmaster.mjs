import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../run/fault.mjs'
import { isAlive, isGoneWithin, programOf } from '../run/processes.mjs'

/** What a running Postgres writes about itself in its data folder, or nothing when there is none. */
export function readPostmaster(data) {
  try {
    return parsePostmaster(readFileSync(join(data, 'postmaster.pid'), 'utf8'))
  } catch {
    return undefined
  }
}

/** Reads the lines of postmaster.pid: the first is the process, the fourth its port, the last its state. */
export function parsePostmaster(text) {
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, port: Number(lines[3]) || undefined, isReady: lines[7] === 'ready' }
}

/** Stops the Postgres that works on a data folder, whoever left it running. */
export async function stopPostmaster(data) {
  const found = readPostmaster(data)
  if (!found || !isAlive(found.pid)) return
  const program = programOf(found.pid)
  if (!/postgres -D /.test(program)) {
    // As root, Postgres sees for itself that another user's process is not its own.
    if (process.getuid?.() === 0) return
    throw new Fault(
      `${join(data, 'postmaster.pid')} names process ${found.pid}, which is not Postgres: end that process, or restart the machine.`,
      program,
    )
  }
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ]) {
    signalTo(found.pid, signal)
    if (await isGoneWithin(found.pid, patience)) return
  }
  throw new Fault(`Postgres (process ${found.pid}) does not stop.`)
}

function signalTo(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
