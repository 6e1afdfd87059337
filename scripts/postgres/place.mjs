import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../run/fault.mjs'
import { copyBinaries } from './copy-binaries.mjs'
import { canEnter, canRun } from './unprivileged.mjs'

/**
 * Where the binaries and the data of a cluster lie: in the project and in its data folder, or, where
 * the user who runs Postgres cannot reach those (root's closed home), in the temporary folder.
 */
export function placeFor(folder, { native, version }, user) {
  return {
    native: canRun(programIn(native), user)
      ? native
      : runnable(copyBinaries(native, join(asideOf(native, user), version)), user),
    data: join(canEnter(folder, user) ? folder : asideOf(folder, user), 'postgres'),
  }
}

const programIn = (native) => join(native, 'bin', 'postgres')

function runnable(native, user) {
  if (canRun(programIn(native), user)) return native
  throw new Fault(
    'The Postgres that was brought along does not run on this machine: set DATABASE_URL to one of your own, version 15 or later.',
  )
}

/** A folder of our own in the temporary folder that stands for one that Postgres cannot reach. */
function asideOf(folder, user) {
  const temporary = [tmpdir(), '/tmp', '/var/tmp'].find(
    (it) => existsSync(it) && canEnter(it, user),
  )
  if (!temporary) throw new Fault(`Postgres can reach neither ${folder} nor ${tmpdir()}.`)
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const aside = join(temporary, `handslag-${mark}`)
  mkdirSync(aside, { recursive: true })
  const made = lstatSync(aside)
  if (!made.isDirectory() || made.uid !== process.getuid())
    throw new Fault(`${aside} belongs to somebody else: remove it.`)
  chmodSync(aside, 0o755)
  return aside
}
