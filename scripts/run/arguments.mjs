import { parseArgs } from 'node:util'
import { Fault } from './fault.mjs'

/** What was said on the command line; what nobody asked for is refused in a sentence. */
export function readArguments(args, config) {
  try {
    return parseArgs({ args, ...config })
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
    throw new Fault(error.message)
  }
}
