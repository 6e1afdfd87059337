import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterIn } from '../postgres/cluster.mjs'
import { readLivePid, writePid } from '../run/pid-file.mjs'
import { whenStopping } from '../run/stopping.mjs'

const prefix = 'handslag-test-'
const aMinute = 60_000

/** A data folder for one run of the tests; it is removed when the run ends, however it ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  // Postgres may run as another user, who has to get in; what is secret is a file of our own.
  chmodSync(folder, 0o755)
  writePid(join(folder, 'command.pid'), process.pid)
  whenStopping(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Removes what killed runs left behind, with the Postgres that may still run there. */
export async function sweepLeftFolders() {
  for (const name of readdirSync(tmpdir()).filter((it) => it.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    if (!isLeft(folder)) continue
    await clusterIn(folder).remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function isLeft(folder) {
  const { uid, mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {}
  if (uid !== process.getuid?.() || Date.now() - mtimeMs < aMinute) return false
  return !readLivePid(join(folder, 'command.pid'))
}
