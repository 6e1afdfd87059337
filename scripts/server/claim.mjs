import { join } from 'node:path'
import { Fault } from '../run/fault.mjs'
import { readLivePid, removePid, writePid } from '../run/pid-file.mjs'
import { whenStopping } from '../run/stopping.mjs'

/** Takes a data folder for this process: two at once would stop each other's Postgres. */
export function claim(folder, port) {
  const file = join(folder, 'command.pid')
  const other = readLivePid(file)
  if (other)
    throw new Fault(
      `The data in ${folder} is in use by process ${other.pid}, on port ${other.port}: stop that one, or give this one its own with HANDSLAG_DATA and PORT.`,
    )
  writePid(file, process.pid, { port })
  whenStopping(() => removePid(file))
}
