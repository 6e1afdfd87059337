import { Fault } from '../run/fault.mjs'

const steps = ['lint', 'types', 'unit', 'browser']

/** The steps to run: all of them, or those named after --only, as in `--only unit,browser`. */
export function chosenSteps(args) {
  if (args.length === 0) return steps
  const chosen = args[0] === '--only' ? (args[1] ?? '').split(',') : []
  if (args.length === 2 && chosen.every((name) => steps.includes(name))) return chosen
  throw new Fault(`Say nothing to run every test, or --only with some of ${steps.join(', ')}.`)
}
