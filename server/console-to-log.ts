import { format } from 'node:util'
import type { Logger } from 'pino'
import { factsOfError, withoutPeople } from '../log/facts-of-error'

/**
 * What the framework and the packages print becomes lines of the log, without rows and people in them.
 * An error that carries a reference has been written with its request already.
 */
export function consoleToLog(
  logger: Logger,
  target: Pick<Console, 'log' | 'warn' | 'error'>,
): void {
  target.log = (...said) => logger.debug(withoutPeople(format(...said)))
  target.warn = (...said) => logger.warn(withoutPeople(format(...said)))
  target.error = (...said) => {
    const error = said.find((each) => each instanceof Error)
    if (!error) return logger.error(withoutPeople(format(...said)))
    const facts = factsOfError(error)
    if (facts.reference) logger.debug({ error: facts }, 'printed')
    else logger.error({ error: facts }, 'printed')
  }
}
