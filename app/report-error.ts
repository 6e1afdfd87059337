import { factsOfError } from '@/log/facts-of-error'
import { log } from '@/log/logger'

/** Writes an error that somebody met into the log, by the names under which it can be found. */
export function reportError(
  error: unknown,
  met: { requestId: string; route?: string; reference?: string },
): void {
  log().error({ ...met, error: factsOfError(error) }, 'failed')
}
