import { printFault } from '../run/fault.mjs'
import { secondsSince } from '../run/progress.mjs'
import { start } from '../run/spawn.mjs'
import { isStopping, whenStopping } from '../run/stopping.mjs'
import { endGroup } from '../run/processes.mjs'
import { lineOf, oneFailed } from './counts.mjs'

/** Runs one step of the tests and says how it went and how long it took; a fault is one failure. */
export async function step(name, work) {
  const began = Date.now()
  let counts = oneFailed
  try {
    counts = await work()
  } catch (error) {
    // A step that fails while we stop was stopped: it says nothing about the product.
    if (isStopping()) return new Promise(() => {})
    printFault(error)
  }
  console.log(`\n${name}: ${lineOf(counts)} in ${secondsSince(began)}\n`)
  return counts
}

/** Runs a program and gives its exit code and what it said, for steps that run beside each other. */
export async function listen(program, args, options) {
  const { child, ended } = start(program, args, { ...options, output: 'pipe' })
  const forget = whenStopping(() => child.pid && endGroup(child.pid))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text))
  const { code } = await ended
  forget()
  return { code, said: said.trim() }
}
