import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { Fault } from '../run/fault.mjs'

/**
 * Who runs Postgres: nobody else than ourselves, but for root, whom it refuses: then it is whoever
 * owns the `data`, or the system's postgres or nobody. Gives the options for spawning as that user.
 */
export function unprivileged(data) {
  if (process.getuid?.() !== 0) return { cwd: '/' }
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, cwd: '/' }
  const user = ['postgres', 'nobody'].map(idsOf).find(Boolean)
  if (user) return { ...user, cwd: '/' }
  throw new Fault(
    'Postgres refuses to run as root, and there is no user postgres or nobody: log in as another.',
  )
}

function idsOf(name) {
  try {
    const id = (flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

/** Gives a file or folder to that user. */
export function handOver(path, user) {
  if (user.uid !== undefined) chownSync(path, user.uid, user.gid)
}

/** Whether that user can run a program. */
export const canRun = (program, user) =>
  spawnSync(program, ['--version'], { ...user, stdio: 'ignore' }).status === 0

/** Whether that user can go into a folder, through every folder above it. */
export const canEnter = (folder, user) =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, stdio: 'ignore' }).status === 0
