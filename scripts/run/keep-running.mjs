import { Fault } from './fault.mjs'
import { isStopping } from './stopping.mjs'

const shortest = 10_000

/**
 * Starts `name` again whenever it ends without being asked to, until we are stopped. One that ends
 * within ten seconds of its start would only do so again: then the promise is refused.
 */
export function keepRunning(name, started, startAgain) {
  const broken = watch(name, started, startAgain)
  // Whoever waits for it may begin to wait only later.
  broken.catch(() => {})
  return broken
}

async function watch(name, started, startAgain) {
  let current = started
  let began = Date.now()
  for (;;) {
    await current.ended
    if (isStopping()) return new Promise(() => {})
    if (Date.now() - began < shortest) throw new Fault(`${name} stopped.`, current.tail())
    console.log(`${name} stopped and is started again.`)
    current = await startAgain()
    began = Date.now()
  }
}
