import { printFault } from './fault.mjs'

let toStop = []
let stopping

/** Has `stop` called when the command ends or is interrupted; what started last is stopped first. */
export function whenStopping(stop) {
  toStop.push(stop)
  return () => {
    toStop = toStop.filter((one) => one !== stop)
  }
}

/** Whether the command is on its way out: what ends now was meant to end. */
export const isStopping = () => stopping !== undefined

/** Stops everything that was started, each thing once. */
export function stopAll() {
  stopping ??= stopInTurn()
  return stopping
}

async function stopInTurn() {
  while (toStop.length > 0) {
    try {
      await toStop.pop()()
    } catch (error) {
      printFault(error)
    }
  }
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
let codeWhenAsked

/** Once what runs is meant to be stopped by Ctrl-C, that is no failure. */
export function stopsWithCode(code) {
  codeWhenAsked = code
}

/** Ctrl-C, SIGTERM and a closed terminal stop everything; a second Ctrl-C does not wait. */
export function stopOnSignals() {
  let asked = 0
  for (const [signal, code] of Object.entries(exitCodes)) {
    process.on(signal, async () => {
      asked += 1
      // npm passes on a Ctrl-C that the terminal has already sent: only a third is impatience.
      if (asked > 2) process.exit(code)
      await stopAll()
      process.exit(codeWhenAsked ?? code)
    })
  }
}
