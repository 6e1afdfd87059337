import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import next from 'next'
import { configuration, ConfigurationError } from '../configuration'
import { gauges } from '../log/gauges'
import { log } from '../log/logger'
import { consoleToLog } from './console-to-log'
import { metrics } from './metrics'
import { observer } from './observe'
import { routesOf } from './routes'
import { serveMetrics } from './serve-metrics'
import { setHeaders } from './set-headers'
import { stopInOrder } from './stop-in-order'

/** Serves the product: what stands on every response is set here, the rest is the framework's. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    hostname: { type: 'string', default: 'localhost' },
    dev: { type: 'boolean', default: false },
  },
})
const { hostname, dev } = values
const port = Number(values.port)

const { metrics: measured } = configurationOrEnd()
if (!dev) consoleToLog(log(), globalThis.console)
const server = createServer()
const product = next({ dev, hostname: 'localhost', port, httpServer: server })
await product.prepare()
const { count, text } = metrics(gauges)
const observe = observer(log(), routesOf(import.meta.dirname), count)
const answer = product.getRequestHandler()
server.on('request', (request, response) => {
  if (!dev) observe(request, response)
  setHeaders(request, response)
  void answer(request, response)
})
if (measured) serveMetrics(text, measured)
server.listen(port, hostname, () => log().info({ address: `http://${hostname}:${port}` }, 'Ready'))

const stop = stopInOrder(server)
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

function configurationOrEnd() {
  try {
    return configuration()
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    process.stderr.write(`Handslag does not start.\n${error.message}\n`)
    process.exit(1)
  }
}
