import { printFault } from './fault.mjs'
import { isStopping, stopAll, stopOnSignals } from './stopping.mjs'

/** Runs one of the commands of package.json: whatever happens, what it started is stopped. */
export async function command(main) {
  stopOnSignals()
  let code = 1
  try {
    code = (await main()) ?? 0
  } catch (error) {
    // What fails while we stop fails because we stop it; the signal says how we end.
    if (isStopping()) return new Promise(() => {})
    printFault(error)
  }
  await stopAll()
  process.exit(code)
}
