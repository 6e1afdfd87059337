import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Count } from './metrics'
import type { Route } from './routes'

/** Asked all day long by machines, and nothing to read about. */
const quiet = new Set(['file', '/api/health', '/api/ready'])

/**
 * Gives a request its id, under which the log knows it, and writes one line when it has been answered:
 * which kind of address, how it went, how long it took. No name, no address, nothing that was sent.
 */
export function observer(logger: Logger, routeOf: (address: string) => Route, count: Count) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const requestId = randomUUID()
    const began = performance.now()
    request.headers['x-request-id'] = requestId
    response.setHeader('x-request-id', requestId)
    const { pattern: route, of } = routeOf(request.url ?? '/')
    response.once('close', () => {
      const ms = Math.round(performance.now() - began)
      // Whoever left before the answer was whole was answered with nothing.
      const status = response.writableFinished ? response.statusCode : 499
      count({ of, status, ms })
      const line = { requestId, method: request.method, route, status, ms }
      if (quiet.has(route) && status < 500) logger.debug(line, 'answered')
      else logger.info(line, 'answered')
    })
  }
}
