import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import { configuration } from '../configuration'

/** A log of one JSON object a line: a time, a level, what happened. Never what somebody wrote. */
export const loggerTo = (level: string, to?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    ...(to ? [to] : []),
  )

let made: Logger | undefined

/** The log of this process, on its standard output. */
export function log(): Logger {
  made ??= loggerTo(configuration().logLevel)
  return made
}
